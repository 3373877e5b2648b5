package fr.gpsusagers.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The file `postmaster.pid`, in which a running PostgreSQL server describes itself. A killed server leaves it behind,
/// and a server survives its killed product: the next start stops it first, once it holds the lock of the data folder.
record PostmasterFile(Path folder, List<String> lines) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration IMMEDIATE = Duration.ofSeconds(2);

    static Optional<PostmasterFile> find(Path folder) throws IOException {
        try {
            var lines = Files.readAllLines(path(folder));
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PostmasterFile(folder, lines));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
    }

    /// Returns the port that the server listens on.
    int port() {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /// Whether the server accepts connections.
    boolean isReady() {
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /// Whether this process wrote the file.
    boolean isOf(ProcessHandle process) {
        return pid() == process.pid();
    }

    /// Returns the process that the file names. Empty if it is not alive.
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid()).filter(ProcessHandle::isAlive);
    }

    /// Whether this process is a PostgreSQL server on this folder, and not a later process with the same number.
    boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("/postgres ") && line.contains(folder.toString()))
                .isPresent();
    }

    void delete() throws IOException {
        Files.deleteIfExists(path(folder));
    }

    private long pid() {
        return Long.parseLong(lines.getFirst().strip());
    }

    private static Path path(Path folder) {
        return folder.resolve("postmaster.pid");
    }

    /// Stops a server that still runs on this folder. If `postmaster.pid` names a process that is no such server,
    /// the file is deleted. If it names no living process, PostgreSQL handles the file itself.
    static void clear(Path folder) throws IOException, InterruptedException {
        var file = find(folder).orElse(null);
        var process = file == null ? null : file.process().orElse(null);
        if (file == null || process == null) {
            return;
        }
        if (file.isOurs(process)) {
            stop(process);
        } else {
            file.delete();
        }
    }

    /// Stops a server without waiting for its clients (fast shutdown). After five seconds, forces an immediate
    /// shutdown: the server then recovers at its next start.
    static void stop(ProcessHandle postgres) throws IOException, InterruptedException {
        signal(postgres, "INT");
        if (!ends(postgres, FAST)) {
            signal(postgres, "QUIT");
            ends(postgres, IMMEDIATE);
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
    }

    private static boolean ends(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
