package fr.gpsusagers.running;

import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// `./gps` as an operator runs it: a process of its own, in a session of its own.
public final class GpsProcess implements AutoCloseable {

    private static final Path SCRIPT = Path.of("gps").toAbsolutePath();
    /// On a busy machine, a first start learns the phrases for minutes.
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long POLL_MILLIS = 10;

    private final Process process;
    private final Path out;
    private final Path err;
    private final long startedAt = System.nanoTime();

    private GpsProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// Starts `./gps` with these settings, from a folder outside the project.
    public static GpsProcess start(Path folder, Map<String, String> settings, String... words) throws IOException {
        var command = new ArrayList<>(List.of("setsid", SCRIPT.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GPS_"));
        builder.environment()
                .put("GPS_PROGRAMS", Path.of("target").toAbsolutePath().toString());
        builder.environment()
                .put("GPS_MODELS", Path.of("target/modeles").toAbsolutePath().toString());
        builder.environment().put("GPS_PACK", TestPacks.FROZEN.toString());
        builder.environment().putAll(settings);
        return new GpsProcess(builder.start(), out, err);
    }

    /// Returns a port of this machine on which nothing listens.
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Waits for the first answered page on this port; returns the time since the start.
    public Duration firstAnswer(int port) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && sinceStart().compareTo(PATIENCE) < 0) {
                try {
                    client.send(page, BodyHandlers.discarding());
                    return sinceStart();
                } catch (IOException notYet) {
                    Thread.sleep(POLL_MILLIS);
                }
            }
        }
        throw new AssertionError("No page answered: " + errors());
    }

    /// Waits until a page answers with another status, and then with this one. Returns false if that never happens.
    boolean becomes(int port, String path, int status) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean missed = false;
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                int seen = client.send(page, BodyHandlers.discarding()).statusCode();
                if (missed && seen == status) {
                    return true;
                }
                missed |= seen != status;
                Thread.sleep(POLL_MILLIS);
            }
        }
        return false;
    }

    /// Waits for the line that says the product answers.
    String announcement() throws IOException, InterruptedException {
        while (process.isAlive() && lines().isEmpty()) {
            Thread.sleep(POLL_MILLIS);
        }
        return String.join("\n", lines());
    }

    /// Sends Ctrl-C, which reaches every process of the terminal; returns how long they took to end.
    Duration interrupt() throws IOException, InterruptedException {
        long asked = System.nanoTime();
        new ProcessBuilder("sh", "-c", "kill -INT -" + process.pid()).start().waitFor();
        status();
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /// Types a line, as an operator at the terminal would.
    void type(String line) throws IOException {
        var keyboard = process.outputWriter();
        keyboard.write(line + "\n");
        keyboard.flush();
    }

    /// Closes the standard input: no more lines will be typed.
    void hangUp() throws IOException {
        process.outputWriter().close();
    }

    /// Kills the process at once (SIGKILL).
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits for the process to end; returns its exit status.
    public int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end");
        }
        return process.exitValue();
    }

    public List<String> errors() throws IOException {
        return Files.readAllLines(err);
    }

    public List<String> lines() throws IOException {
        return Files.readAllLines(out);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
