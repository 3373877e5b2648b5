package fr.gpsusagers.bench;

import fr.gpsusagers.bench.running.Connection;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Requests pages of this machine as fast as a few connections allow.
final class Load {

    private static final int CONNECTIONS = 8;

    private Load() {}

    /// The result of a run.
    ///
    /// @param perSecond answered requests per second
    /// @param p50 median time of a request, in milliseconds
    /// @param p99 the time that 99 % of requests stay below, in milliseconds
    /// @param bytes size of one answer's body as sent, in bytes
    record Seen(double perSecond, double p50, double p99, int bytes) {}

    /// Requests these pages in turn for this many seconds. Each connection starts at a different page.
    static Seen ask(int port, List<String> paths, boolean gzipped, int seconds)
            throws InterruptedException, ExecutionException {
        String accepts = gzipped ? "Accept-Encoding: gzip\r\n" : "";
        List<byte[]> requests =
                paths.stream().map(path -> Connection.get(path, accepts)).toList();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var visits = threads.invokeAll(IntStream.range(0, CONNECTIONS)
                    .<Callable<long[]>>mapToObj(
                            one -> () -> visit(port, requests, one * requests.size() / CONNECTIONS, end))
                    .toList());
            LongStream.Builder times = LongStream.builder();
            int bytes = 0;
            for (Future<long[]> visit : visits) {
                long[] seen = visit.get();
                bytes = (int) seen[0];
                Arrays.stream(seen, 1, seen.length).forEach(times::add);
            }
            long[] sorted = times.build().sorted().toArray();
            return new Seen(
                    (double) sorted.length / seconds,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.99)] / 1e6,
                    bytes);
        }
    }

    /// Requests each of these pages once.
    static void askEach(int port, List<String> paths, boolean gzipped) throws IOException {
        String accepts = gzipped ? "Accept-Encoding: gzip\r\n" : "";
        try (var connection = new Connection(port)) {
            for (String path : paths) {
                connection.measure(Connection.get(path, accepts));
            }
        }
    }

    /// Returns the size of a body, then the time of each request. The server closes a connection after some
    /// requests; opening the next one is part of the next request's time.
    private static long[] visit(int port, List<byte[]> requests, int first, long end) throws IOException {
        LongStream.Builder times = LongStream.builder();
        long bytes = 0;
        int next = first;
        try (var connection = new Connection(port)) {
            for (long asked = System.nanoTime(); asked < end; asked = System.nanoTime()) {
                bytes = connection.measure(requests.get(next++ % requests.size()));
                times.add(System.nanoTime() - asked);
            }
        }
        return LongStream.concat(LongStream.of(bytes), times.build()).toArray();
    }
}
