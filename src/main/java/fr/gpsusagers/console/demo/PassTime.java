package fr.gpsusagers.console.demo;

import fr.gpsusagers.kernel.job.Cadence;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.kernel.start.PretendClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Moves the clock of a demonstration forward in small steps, and runs the product's jobs after each step. In a
/// single leap, the actions that prevent a missed promise would come too late. Daily work keeps its own schedule.
@Component
@Profile("!command")
final class PassTime {

    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration QUIET_STEP = Duration.ofHours(1);

    /// The job whose rounds end only when a mail arrives.
    private static final String WAITS = "mails-announced";

    private final Clock clock;
    private final ObjectProvider<Job> jobs;

    private Instant lastRun;

    PassTime(Clock clock, ObjectProvider<Job> jobs) {
        this.clock = clock;
        this.lastRun = clock.instant();
        this.jobs = jobs;
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
            runJobs();
        }
        pretended.moveTo(moment);
    }

    private PretendClock pretended() {
        if (clock instanceof PretendClock pretended) {
            return pretended;
        }
        throw new IllegalStateException("Only an invented time can be moved");
    }

    /// Counts from the last run, so that jobs also run while much happens.
    private Instant next() {
        return lastRun.plus(DemoMoments.isQuiet(lastRun) ? QUIET_STEP : STEP);
    }

    /// Runs all jobs of the product now, except daily work and the one that waits for a mail.
    synchronized void runJobs() {
        lastRun = clock.instant();
        jobs.stream()
                .filter(job ->
                        job.cadence() instanceof Cadence.Every && !job.name().equals(WAITS))
                .forEach(job -> job.round().run(clock.instant()));
    }
}
