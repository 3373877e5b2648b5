package fr.gpsusagers.running;

import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// Stops the product's timers for notices, messages, promises, callbacks, content and nightly work. Each test runs
/// those use cases itself, at the time that its clock shows, and may put a pack of its own in service.
final class StillTimers {

    private static final Set<String> STOPPED = Set.of(
            "SendingTimer",
            "ReceiptsTimer",
            "TextTimer",
            "PromisesTimer",
            "BouncesTimer",
            "DeskMailsTimer",
            "ContentTimer",
            "DailyTimer",
            "ModelsTimer",
            "CallbacksTimer",
            "MailTimer");

    private final ScheduledTaskHolder timers;

    StillTimers(ScheduledTaskHolder timers) {
        this.timers = timers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void stop() {
        timers.getScheduledTasks().stream()
                .filter(task -> STOPPED.stream().anyMatch(task.toString()::contains))
                .forEach(ScheduledTask::cancel);
    }
}
