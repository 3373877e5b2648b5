package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.job.TimeLimit;
import fr.gpsusagers.kernel.job.TopicListener;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one listener on a thread of its own, so that a slow listener does not delay the others. Notifications
/// that arrive while the listener runs lead to one more run, however many they are.
final class TopicCalls {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCalls.class);
    private static final int RETRY_MILLIS = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TopicListener listener;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean stopped;

    private TopicCalls(TopicListener listener) {
        this.listener = listener;
    }

    static TopicCalls start(TopicListener listener) {
        var calls = new TopicCalls(listener);
        Thread.ofVirtual().name("topic-" + listener.topic()).start(calls::work);
        return calls;
    }

    String topic() {
        return listener.topic();
    }

    void stop() {
        stopped = true;
        called.release();
    }

    void call() {
        called.release();
    }

    private void work() {
        try {
            while (!stopped) {
                called.acquire();
                called.drainPermits();
                if (!stopped && !update()) {
                    called.tryAcquire(RETRY_MILLIS, TimeUnit.MILLISECONDS);
                    called.release();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Locked: after a restart, the previous thread may still be in here.
    private boolean update() {
        synchronized (listener) {
            try {
                TimeLimit.run(LONGEST, listener::update);
                return true;
            } catch (RuntimeException failed) {
                if (!stopped) {
                    LOG.warn(
                            "Could not read updates of topic {}; retrying: {}",
                            topic(),
                            failed.getClass().getSimpleName());
                }
                return false;
            }
        }
    }
}
