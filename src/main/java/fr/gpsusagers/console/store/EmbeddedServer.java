package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The PostgreSQL that comes with the product, on a data folder that this process owns as long as it runs.
final class EmbeddedServer implements AutoCloseable {

    private static final long POLL_MILLIS = 5;

    private final DataLock lock;
    private final Process process;
    private final Access access;

    private EmbeddedServer(DataLock lock, Process process, Access access) {
        this.lock = lock;
        this.process = process;
        this.access = access;
    }

    /// Starts it, and waits until it takes connections.
    ///
    /// @throws Refusal when another product owns the folder, or PostgreSQL will not start
    static EmbeddedServer start(Path data, Path programs) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var lock = DataLock.take(data)
                .orElseThrow(() -> new Refusal("Un autre GPS usagers utilise déjà le dossier " + data
                        + ". Arrêtez-le, ou choisissez un autre dossier avec GPS_DATA."));
        var postgres = new Programs(Binaries.below(programs), data.resolve("postgres.log"));
        var cluster = new Cluster(data);
        cluster.create(postgres);
        Leftover.clear(cluster.folder());
        int port = freePort();
        var process = postgres.start("postgres", options(cluster.folder(), port));
        awaitReady(process, cluster.folder(), postgres);
        return new EmbeddedServer(lock, process, cluster.accessOn(port));
    }

    Access access() {
        return access;
    }

    /// Stops it and gives the folder free.
    @Override
    public void close() throws IOException {
        try (lock) {
            Leftover.stop(process.toHandle());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Only this machine reaches it, and its log never repeats what a query holds.
    private static List<String> options(Path folder, int port) {
        return List.of(
                "-D",
                folder.toString(),
                "-p",
                String.valueOf(port),
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-clog_error_verbosity=terse",
                "-clog_min_error_statement=panic",
                "-ctimezone=UTC",
                "-clog_timezone=UTC");
    }

    private static void awaitReady(Process process, Path folder, Programs postgres)
            throws IOException, InterruptedException {
        while (!PostmasterFile.find(folder)
                .filter(file -> file.isOf(process.toHandle()) && file.isReady())
                .isPresent()) {
            if (!process.isAlive()) {
                throw postgres.failed();
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
