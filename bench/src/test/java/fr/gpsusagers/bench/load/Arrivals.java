package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.running.Acknowledged;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Connection;
import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Citizens who arrive at given instants, whether or not earlier ones were answered. Each wait counts from the
/// arrival, and so includes the wait for a free connection.
final class Arrivals {

    private static final int CONNECTIONS = 64;
    private static final int OK = 200;
    private static final long SEED = 20_261_127L;

    private final Random random = new Random(SEED);
    private final Topics topics = new Topics();
    private final int port;

    Arrivals(int port) {
        this.port = port;
    }

    /// The result of a run.
    ///
    /// @param refused how many got no promise, or no answer
    /// @param perSecond how many were answered per second, until the last answer
    record Seen(Times times, List<Acknowledged> acknowledged, int refused, double perSecond) {}

    /// Lets citizens arrive at this average rate, each at a random instant.
    Seen come(double perSecond, int seconds) throws InterruptedException, ExecutionException {
        long length = TimeUnit.SECONDS.toNanos(seconds);
        return new Crowd(random.longs(Math.round(perSecond * seconds), 0, length)
                        .sorted()
                        .toArray())
                .served();
    }

    /// Lets all citizens arrive at once.
    Seen comeAtOnce(int people) throws InterruptedException, ExecutionException {
        return new Crowd(new long[people]).served();
    }

    /// The citizens of one run.
    private final class Crowd {

        private final AtomicInteger turn = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        private final long[] arrivals;
        private final long[] nanos;

        Crowd(long[] arrivals) {
            this.arrivals = arrivals;
            this.nanos = new long[arrivals.length];
        }

        Seen served() throws InterruptedException, ExecutionException {
            long start = System.nanoTime();
            try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
                for (Future<Void> one : threads.invokeAll(IntStream.range(0, CONNECTIONS)
                        .<Callable<Void>>mapToObj(_ -> () -> serve(start))
                        .toList())) {
                    one.get();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            var times = Times.of(Arrays.stream(nanos).boxed().toList());
            return new Seen(times, List.copyOf(acknowledged), refused.get(), arrivals.length / seconds);
        }

        /// Serves citizens over one connection: takes the next one and sends the request at the time of arrival.
        private Void serve(long start) throws IOException {
            try (var connection = new Connection(port)) {
                for (int next = turn.getAndIncrement(); next < arrivals.length; next = turn.getAndIncrement()) {
                    Asked asked = topics.next(ThreadLocalRandom.current());
                    byte[] request = Connection.post("/rappel", asked.body(), "");
                    long comes = start + arrivals[next];
                    for (long early = comes - System.nanoTime(); early > 0; early = comes - System.nanoTime()) {
                        LockSupport.parkNanos(early);
                    }
                    String page = ask(connection, request);
                    nanos[next] = System.nanoTime() - comes;
                    keep(asked, page);
                }
            }
            return null;
        }

        private String ask(Connection connection, byte[] request) throws IOException {
            try {
                Connection.Answer answer = connection.ask(request);
                return answer.is(OK) ? answer.body() : "";
            } catch (IOException noAnswer) {
                connection.close();
                return "";
            }
        }

        private void keep(Asked asked, String page) {
            Promised.read(page, Instant.now())
                    .ifPresentOrElse(
                            promised -> acknowledged.add(new Acknowledged(asked.sentForm(), promised.reference())),
                            refused::incrementAndGet);
        }
    }
}
