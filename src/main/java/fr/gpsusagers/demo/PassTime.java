package fr.gpsusagers.demo;

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

/// Moves the clock of a demonstration forward in small steps, and runs the product's timers after each step. In a
/// single leap, the actions that prevent a missed promise would come too late. Nightly tasks keep their own
/// schedule.
@Component
@Profile("!command")
final class PassTime {

    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration QUIET_STEP = Duration.ofHours(1);

    /// The timer that ends only when a mail arrives.
    private static final String WAITS = "MailTimer.fetchWhenAnnounced";

    private final Clock clock;
    private final ObjectProvider<ScheduledTaskHolder> timers;

    private Instant lastRun;

    PassTime(Clock clock, ObjectProvider<ScheduledTaskHolder> timers) {
        this.clock = clock;
        this.lastRun = clock.instant();
        this.timers = timers;
    }

    Instant now() {
        return clock.instant();
    }

    /// Moves the clock to a time without anything happening meanwhile. Only good before the first request.
    synchronized void leapTo(Instant moment) {
        pretended().moveTo(moment);
        lastRun = moment;
    }

    /// Moves the clock to a time. Does nothing if that time has passed.
    synchronized void until(Instant moment) {
        PretendClock pretended = pretended();
        for (Instant next = next(); next.isBefore(moment); next = next()) {
            pretended.moveTo(next);
            runTimers();
        }
        pretended.moveTo(moment);
    }

    private PretendClock pretended() {
        if (clock instanceof PretendClock pretended) {
            return pretended;
        }
        throw new IllegalStateException("Only an invented time can be moved");
    }

    /// Counts from the last run, so that timers also run while much happens.
    private Instant next() {
        return lastRun.plus(DemoMoments.isQuiet(lastRun) ? QUIET_STEP : STEP);
    }

    /// Runs all timers of the product now, except the nightly tasks and the one that waits for a mail.
    synchronized void runTimers() {
        lastRun = clock.instant();
        timers.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task ->
                        !(task instanceof TriggerTask) && !task.toString().endsWith(WAITS))
                .map(Task::getRunnable)
                .forEach(Runnable::run);
    }
}
