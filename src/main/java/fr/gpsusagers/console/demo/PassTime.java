package fr.gpsusagers.console.demo;

import fr.gpsusagers.kernel.start.PretendClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.scheduling.config.TriggerTask;
import org.springframework.stereotype.Component;

/// Lets the time of a demonstration pass, faster than it does. Not in one leap: what the product does before a promise
/// is missed would come too late. All timers run at every step, as they would have; those of the night keep to theirs.
@Component
@Profile("!command")
final class PassTime {

    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration QUIET_STEP = Duration.ofHours(1);

    private final Clock clock;
    private final ObjectProvider<ScheduledTaskHolder> timers;

    PassTime(Clock clock, ObjectProvider<ScheduledTaskHolder> timers) {
        this.clock = clock;
        this.timers = timers;
    }

    Instant now() {
        return clock.instant();
    }

    /// Makes it this moment, unless that is over.
    synchronized void until(Instant moment) {
        if (!(clock instanceof PretendClock pretended)) {
            throw new IllegalStateException("Only an invented time can be moved");
        }
        for (Instant next = next(); next.isBefore(moment); next = next()) {
            pretended.moveTo(next);
            runTimers();
        }
        pretended.moveTo(moment);
    }

    private Instant next() {
        Instant now = clock.instant();
        return now.plus(DemoMoments.isQuiet(now) ? QUIET_STEP : STEP);
    }

    /// All that the product does by itself, now.
    void runTimers() {
        timers.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> !(task instanceof TriggerTask))
                .map(Task::getRunnable)
                .forEach(Runnable::run);
    }
}
