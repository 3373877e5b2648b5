package fr.gpsusagers.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Asks for pages of this machine as fast as a few connections allow. It reads no more of an answer than its length,
/// so as to leave the cores to the server.
final class Load {

    private static final int CONNECTIONS = 8;
    private static final String LENGTH = "content-length: ";

    private Load() {}

    /// What was seen.
    ///
    /// @param perSecond answered requests a second
    /// @param p50 milliseconds
    /// @param p99 milliseconds
    /// @param bytes of one answer's body, as sent
    record Seen(double perSecond, double p50, double p99, int bytes) {}

    /// Asks for these pages in turn, each connection from a place of its own, for so many seconds.
    static Seen ask(int port, List<String> paths, boolean gzipped, int seconds)
            throws InterruptedException, ExecutionException {
        List<byte[]> requests =
                paths.stream().map(path -> request(path, gzipped)).toList();
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

    private static byte[] request(String path, boolean gzipped) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + (gzipped ? "Accept-Encoding: gzip\r\n" : "")
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// The size of a body, then the time of each request. The server closes a connection after some requests; opening
    /// the next one is part of the next request's time.
    private static long[] visit(int port, List<byte[]> requests, int first, long end) throws IOException {
        LongStream.Builder times = LongStream.builder();
        long bytes = 0;
        int next = first;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            try (var socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                for (boolean open = true; open && asked < end; asked = System.nanoTime()) {
                    byte[] request = requests.get(next++ % requests.size());
                    socket.getOutputStream().write(request);
                    String head = head(in);
                    checkIsAnswered(request, head);
                    bytes = body(head, in);
                    times.add(System.nanoTime() - asked);
                    open = !head.contains("connection: close");
                }
            }
        }
        return LongStream.concat(LongStream.of(bytes), times.build()).toArray();
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (String line = line(in); !line.equals("\r\n"); line = line(in)) {
            head.append(line);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private static void checkIsAnswered(byte[] request, String head) throws IOException {
        if (!head.startsWith("http/1.1 200")) {
            throw new IOException("Not answered: " + new String(request, StandardCharsets.US_ASCII) + head);
        }
    }

    private static long body(String head, InputStream in) throws IOException {
        int at = head.indexOf(LENGTH);
        if (at < 0) {
            return chunks(in);
        }
        long length = Long.parseLong(
                head.substring(at + LENGTH.length(), head.indexOf('\r', at)).strip());
        in.skipNBytes(length);
        return length;
    }

    private static long chunks(InputStream in) throws IOException {
        long all = 0;
        for (int size = size(in); size > 0; size = size(in)) {
            in.skipNBytes(size + 2L);
            all += size;
        }
        line(in);
        return all;
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            line.append((char) c);
        }
        return line.append('\n').toString();
    }
}
