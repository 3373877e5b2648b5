package fr.gpsusagers.kernel.job;

import fr.gpsusagers.kernel.job.Job.Purpose;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One job on this node: begins its rounds, ends those that take too long, and knows since when none has ended
/// well.
final class JobLine {

    private static final Logger LOG = LoggerFactory.getLogger(JobLine.class);
    /// A job for promises is said to stand still after this time at the latest, even if a round may take longer.
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofSeconds(15);
    private static final Duration NUDGE = Duration.ofSeconds(5);

    private final Job job;
    private final Runnable round;
    private final ScheduledExecutorService timer;
    private final Semaphore free;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();
    private volatile long done = System.nanoTime();
    private volatile boolean stopped;

    JobLine(Job job, Runnable round, ScheduledExecutorService timer) {
        this.job = job;
        this.round = round;
        this.timer = timer;
        this.free = new Semaphore(job.atOnce());
    }

    void start() {
        done = System.nanoTime() + job.cadence().first().toNanos();
        var _ = timer.scheduleAtFixedRate(
                this::begin,
                job.cadence().first().toNanos(),
                job.cadence().pause().toNanos(),
                TimeUnit.NANOSECONDS);
    }

    void stop() {
        stopped = true;
        timer.shutdownNow();
    }

    void awaitEnd(Duration patience) {
        try {
            free.tryAcquire(job.atOnce(), Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    void soon(Duration delay) {
        if (!stopped && planned.compareAndSet(false, true)) {
            try {
                var _ = timer.schedule(this::beginAsCalled, delay.toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("Job {} does not begin: the product stops", job.name());
            }
        }
    }

    /// If as many rounds as may are running, one more follows.
    private void beginAsCalled() {
        planned.set(false);
        called.set(true);
        begin();
    }

    JobState state() {
        boolean isUrgent = job.purpose() == Purpose.PROMISES && job.limit().compareTo(LONGEST_SILENCE) > 0;
        Duration round = isUrgent ? LONGEST_SILENCE : job.limit();
        return new JobState(
                job.name(),
                job.purpose(),
                Duration.ofNanos(System.nanoTime() - done),
                job.cadence().pause().plus(round));
    }

    private void begin() {
        if (!stopped && free.tryAcquire()) {
            called.set(false);
            Thread.ofVirtual().name("job-" + job.name()).start(this::work);
        }
    }

    private void work() {
        Thread worker = Thread.currentThread();
        var late = new AtomicBoolean();
        try {
            var end = timer.scheduleAtFixedRate(
                    () -> endLate(worker, late), job.limit().toNanos(), NUDGE.toNanos(), TimeUnit.NANOSECONDS);
            try {
                TimeLimit.run(job.limit(), round);
            } finally {
                end.cancel(false);
            }
            if (late.get()) {
                tryAgainSoon();
            } else {
                noteDone();
            }
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Job {} does not begin: the product stops", job.name());
        } catch (RuntimeException | Error failed) {
            noteFailed(failed);
            tryAgainSoon();
        } finally {
            free.release();
            if (called.get()) {
                begin();
            }
        }
    }

    /// Interrupting a virtual thread also closes the socket that it waits for, so a silent database or mail
    /// server does not keep it. Said again in case that a library swallows the interrupt.
    private void endLate(Thread worker, AtomicBoolean late) {
        late.set(true);
        if (troubled.compareAndSet(false, true)) {
            LOG.warn("Job {} took longer than {}: ended, and tried again", job.name(), job.limit());
        }
        worker.interrupt();
    }

    /// Some jobs run every six hours: what has failed does not wait as long.
    private void tryAgainSoon() {
        if (job.cadence().pause().compareTo(RETRY) > 0) {
            soon(RETRY);
        }
    }

    private void noteDone() {
        done = System.nanoTime();
        if (troubled.getAndSet(false)) {
            LOG.info("Job {} goes on", job.name());
        }
    }

    /// Names the place in the code only: the message of an exception may quote personal data.
    private void noteFailed(Throwable failed) {
        if (!stopped && troubled.compareAndSet(false, true)) {
            LOG.warn("Job {} failed and is tried again: {}", job.name(), FailurePlace.of(failed));
        }
    }
}
