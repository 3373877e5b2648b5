package fr.gpsusagers.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Asks for one page of this machine as fast as a few connections allow. It reads no more of an answer than its length,
/// so as to leave the cores to the server.
final class Load {

    private static final int CONNECTIONS = 8;

    private Load() {}

    /// What was seen.
    ///
    /// @param perSecond answered requests a second
    /// @param p50 milliseconds
    /// @param p99 milliseconds
    /// @param bytes of one answer's body, as sent
    record Seen(double perSecond, double p50, double p99, int bytes) {}

    /// Asks for so many seconds.
    static Seen ask(int port, String path, boolean gzipped, int seconds)
            throws InterruptedException, ExecutionException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + (gzipped ? "Accept-Encoding: gzip\r\n" : "") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<long[]> visitor = () -> visit(port, request, end);
            var visits = threads.invokeAll(
                    IntStream.range(0, CONNECTIONS).mapToObj(_ -> visitor).toList());
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

    /// The size of a body, then the time of each request.
    private static long[] visit(int port, byte[] request, long end) throws IOException {
        LongStream.Builder times = LongStream.builder();
        long bytes = 0;
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                out.write(request);
                bytes = answer(in);
                times.add(System.nanoTime() - now);
            }
        }
        return LongStream.concat(LongStream.of(bytes), times.build()).toArray();
    }

    private static long answer(InputStream in) throws IOException {
        String head = head(in);
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException(
                    "Unexpected answer: " + head.lines().findFirst().orElse(""));
        }
        int at = head.indexOf("content-length: ");
        if (at >= 0) {
            long length = Long.parseLong(
                    head.substring(at + 16, head.indexOf('\r', at)).strip());
            in.skipNBytes(length);
            return length;
        }
        return chunks(in);
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append(line(in));
        }
        return head.toString().replace("Content-Length", "content-length");
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
