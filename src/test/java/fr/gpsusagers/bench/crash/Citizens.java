package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Topics;
import fr.gpsusagers.bench.running.Website;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Citizens who send requests without a pause, each one request at a time. A citizen who gets no answer
/// sends the same form again until one comes.
final class Citizens implements AutoCloseable {

    private static final int AT_A_TIME = 16;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final long PAUSE_MILLIS = 100;

    private final Topics topics = new Topics();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final Website website;
    private final Fault fault;
    private volatile boolean asking = true;

    Citizens(Website website, Fault fault) {
        this.website = website;
        this.fault = fault;
        for (int one = 0; one < AT_A_TIME; one++) {
            threads.add(Thread.ofVirtual().start(this::askAllTheTime));
        }
    }

    /// How many requests have been acknowledged so far.
    int count() {
        return count.get();
    }

    /// How often a form was sent again.
    int sentAgain() {
        return sentAgain.get();
    }

    /// How many got an answer other than a promise.
    int refused() {
        return refused.get();
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void askAllTheTime() {
        while (asking) {
            Asked asked = topics.next(ThreadLocalRandom.current());
            while (!isSettled(asked) && asking) {
                sentAgain.incrementAndGet();
                pause();
            }
        }
    }

    private boolean isSettled(Asked asked) {
        try {
            HttpResponse<String> answer = website.ask(asked);
            if (answer.statusCode() >= SERVER_ERROR) {
                return isBelieved(asked);
            }
            Optional<Promised> promised =
                    Promised.read(answer.body(), Instant.now()).filter(_ -> answer.statusCode() == OK);
            promised.ifPresentOrElse(_ -> acknowledge(asked, promised), refused::incrementAndGet);
            return true;
        } catch (ConnectException nobodyListens) {
            return false;
        } catch (IOException noAnswer) {
            return isBelieved(asked);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// With the fault `early`, a citizen who gets no answer believes that the request is saved.
    private boolean isBelieved(Asked asked) {
        if (fault == Fault.EARLY) {
            acknowledge(asked, Optional.empty());
            return true;
        }
        return false;
    }

    private void acknowledge(Asked asked, Optional<Promised> promised) {
        acknowledged.add(new Acknowledged(asked, promised));
        count.incrementAndGet();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Stops sending new requests, and waits until the last one is answered.
    @Override
    public void close() throws InterruptedException {
        asking = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
