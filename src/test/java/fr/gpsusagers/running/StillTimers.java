package fr.gpsusagers.running;

import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// Stops the timers that send notices and move promises: tests do this themselves, at a moment of their clock.
final class StillTimers {

    private static final Set<String> STOPPED = Set.of("SendingTimer", "PromisesTimer", "BouncesTimer");

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
