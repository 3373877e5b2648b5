package fr.gpsusagers.console.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running PostgreSQL writes about itself in its folder (`postmaster.pid`), and leaves there when it is killed.
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

    /// The port it listens on.
    int port() {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /// Whether it said that it takes connections.
    boolean isReady() {
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /// Whether this process wrote the file.
    boolean isOf(ProcessHandle process) {
        return pid() == process.pid();
    }

    /// The living process that it names.
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid()).filter(ProcessHandle::isAlive);
    }

    /// Whether this process is a PostgreSQL on this folder, and not one that was given the same number since.
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
