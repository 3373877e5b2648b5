package fr.gpsusagers.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file `postmaster.pid`, in which a running PostgreSQL server describes itself. A killed server leaves it
/// behind.
record PostmasterFile(Path folder, List<String> lines) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

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
}
