package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Promised;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Citizens who send requests and messages without a pause, each one at a time. A citizen who gets no
/// answer sends the same form again until one comes; so does the SMS operator with a text message.
final class Citizens implements AutoCloseable {

    private static final int AT_A_TIME = 16;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int SERVER_ERROR = 500;
    private static final long PAUSE_MILLIS = 100;

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final Mix mix;
    private final HttpDoors doors;
    private final Fault fault;
    private volatile boolean asking = true;

    Citizens(Mix mix, HttpDoors doors, Fault fault) {
        this.mix = mix;
        this.doors = doors;
        this.fault = fault;
        for (int one = 0; one < AT_A_TIME; one++) {
            threads.add(Thread.ofVirtual().start(this::askAllTheTime));
        }
    }

    /// How many requests and messages have been acknowledged so far.
    int count() {
        return count.get();
    }

    /// How often something was sent again.
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
            mix.draw().forEach(this::sendUntilSettled);
        }
    }

    private void sendUntilSettled(Sent sent) {
        while (asking && !isSettled(sent)) {
            sentAgain.incrementAndGet();
            pause(PAUSE_MILLIS);
        }
    }

    private boolean isSettled(Sent sent) {
        try {
            HttpResponse<String> answer = doors.send(sent);
            if (answer.statusCode() >= SERVER_ERROR) {
                return isBelieved(sent);
            }
            readAnswer(sent, answer);
            return true;
        } catch (ConnectException nobodyListens) {
            return false;
        } catch (IOException noAnswer) {
            return isBelieved(sent);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void readAnswer(Sent sent, HttpResponse<String> answer) throws InterruptedException {
        Optional<Promised> promised =
                Promised.read(answer.body(), Instant.now()).filter(_ -> answer.statusCode() == OK);
        boolean isKept = sent.door() == Door.TEXT ? answer.statusCode() == NO_CONTENT : promised.isPresent();
        if (isKept) {
            acknowledge(new Acknowledged(sent, promised));
            repeat(sent);
        } else {
            refused.incrementAndGet();
        }
    }

    /// Whatever the product answers now, it has answered before.
    private void repeat(Sent sent) throws InterruptedException {
        if (Mix.isRepeated()) {
            sentAgain.incrementAndGet();
            try {
                var _ = doors.send(fault.repeated(sent));
            } catch (IOException noAnswer) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    /// With the fault `early`, a citizen who gets no answer believes that the request is saved.
    private boolean isBelieved(Sent sent) {
        if (fault == Fault.EARLY) {
            acknowledge(Acknowledged.unseen(sent));
            return true;
        }
        return false;
    }

    private void acknowledge(Acknowledged one) {
        acknowledged.add(one);
        count.incrementAndGet();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Stops sending, and waits until the last one is answered.
    @Override
    public void close() throws InterruptedException {
        asking = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
