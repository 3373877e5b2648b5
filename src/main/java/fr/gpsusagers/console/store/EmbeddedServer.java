package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that comes with the product, on a data folder that this process owns as long as it runs.
final class EmbeddedServer implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long POLL_MILLIS = 5;
    private static final int ATTEMPTS = 25;
    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;

    private final DataLock lock;
    private final Programs postgres;
    private final Cluster cluster;
    private final int port;
    private volatile Process process;
    private volatile boolean closing;

    private EmbeddedServer(DataLock lock, Programs postgres, Cluster cluster, int port)
            throws IOException, InterruptedException {
        this.lock = lock;
        this.postgres = postgres;
        this.cluster = cluster;
        this.port = port;
        this.process = launch();
    }

    /// Starts it, and waits until it takes connections. Should it be killed, it is started again.
    ///
    /// @throws Refusal when another product owns the folder, or PostgreSQL will not start
    static EmbeddedServer start(Path data, Path programs) throws IOException, InterruptedException {
        PrivateFolder.prepare(
                data, Unprivileged.here() == Unprivileged.AS_NOBODY ? PrivateFolder.PASSAGE : PrivateFolder.OWNER);
        var lock = DataLock.require(data);
        var postgres = new Programs(Binaries.below(programs), data.resolve("postgres.log"));
        var cluster = new Cluster(data);
        cluster.create(postgres);
        var server = new EmbeddedServer(lock, postgres, cluster, freePort());
        server.watch();
        return server;
    }

    Access access() throws IOException {
        return cluster.accessOn(port);
    }

    /// Stops it and gives the folder free.
    @Override
    public void close() throws IOException {
        closing = true;
        try (lock) {
            Leftover.stop(process.toHandle());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException, InterruptedException {
        Leftover.clear(cluster.folder());
        var launched = postgres.start("postgres", options(cluster.folder(), port));
        awaitReady(launched, cluster.folder(), postgres);
        return launched;
    }

    private void watch() {
        process.onExit()
                .thenRunAsync(
                        this::startAgain,
                        task -> Thread.ofPlatform().name("database").daemon().start(task));
    }

    /// What the killed one leaves in memory goes away within a moment: until then, the new one refuses to start.
    private void startAgain() {
        for (int attempt = 0; attempt < ATTEMPTS && !closing; attempt++) {
            try {
                process = launch();
                LOG.warn("La base de données s’était arrêtée. Elle a redémarré.");
                watch();
                return;
            } catch (IOException | Refusal notYet) {
                LOG.debug("Not yet", notYet);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
        if (!closing) {
            LOG.error("La base de données s’est arrêtée et ne redémarre pas. Lisez {}.", postgres.said());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Only this machine reaches it, and its log never repeats what a query holds. What it wrote ahead is removed, not
    /// kept under another name until it is written over: who is erased must be in no file.
    private static List<String> options(Path folder, int port) {
        return List.of(
                "-D",
                folder.toString(),
                "-p",
                String.valueOf(port),
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cwal_recycle=off",
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
