package fr.gpsusagers.bench.freeze;

import fr.gpsusagers.bench.running.Acknowledged;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Topics;
import fr.gpsusagers.bench.running.Website;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Citizens who ask to be called back, two each second, until they are told to stop. Who gets no promise sends the
/// same form again.
final class Bookings implements AutoCloseable {

    private static final int CITIZENS_AT_ONCE = 2;
    private static final long PAUSE_MILLIS = 1_000;

    private final Topics topics = new Topics();
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final List<Thread> citizens = new ArrayList<>();
    private final Website website;
    private volatile boolean over;

    Bookings(int port) {
        this.website = new Website(port);
        for (int citizen = 0; citizen < CITIZENS_AT_ONCE; citizen++) {
            citizens.add(Thread.startVirtualThread(this::ask));
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /// How often a form was sent again because no promise came.
    int sentAgain() {
        return sentAgain.get();
    }

    /// Lets every citizen get a promise, then stops.
    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread citizen : citizens) {
            citizen.join();
        }
        website.close();
    }

    private void ask() {
        try {
            while (!over) {
                ask(topics.next(ThreadLocalRandom.current()));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Asked asked) throws InterruptedException {
        Optional<Promised> promised = send(asked);
        while (promised.isEmpty()) {
            Thread.sleep(PAUSE_MILLIS);
            sentAgain.incrementAndGet();
            promised = send(asked);
        }
        acknowledged.add(
                new Acknowledged(asked.sentForm(), promised.orElseThrow().reference()));
    }

    private Optional<Promised> send(Asked asked) throws InterruptedException {
        try {
            return Promised.read(website.ask(asked).body(), Instant.now());
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }
}
