package fr.gpsusagers.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The files of the embedded database below a data folder: its content and its password.
record Cluster(Path data) {

    static final String USER = "gps";

    private static final int PASSWORD_BYTES = 24;
    private static final String OWNER_ONLY = "rw-------";

    Path folder() {
        return data.resolve("postgres");
    }

    /// Creates the database unless it exists. A rename makes it appear at once, so a kill never leaves a partial
    /// one.
    void create(Programs programs) throws IOException, InterruptedException {
        if (Files.exists(folder())) {
            return;
        }
        Path unfinished = data.resolve("postgres.new");
        deleteTree(unfinished);
        Files.createDirectory(unfinished);
        Unprivileged.here().give(unfinished);
        writePassword();
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.move(unfinished, folder());
    }

    /// Returns the access to this database on a port of this machine.
    Access accessOn(int port) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return new Access(url, USER, Files.readString(passwordFile()).strip());
    }

    /// Finds the access to the server of a running product: another process holds the data lock, and the server is
    /// ready. Empty if no product runs on this folder.
    Optional<Access> findRunning() {
        try (var lock = DataLock.take(data).orElse(null)) {
            var running = lock == null
                    ? PostmasterFile.find(folder()).filter(PostmasterFile::isReady)
                    : Optional.<PostmasterFile>empty();
            return running.isPresent() ? Optional.of(accessOn(running.get().port())) : Optional.empty();
        } catch (IOException noSuchFolder) {
            return Optional.empty();
        }
    }

    private Path passwordFile() {
        return data.resolve("postgres.password");
    }

    private void writePassword() throws IOException {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
        Unprivileged.here().give(passwordFile());
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
