package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server bundled with the product, on a data folder that this process locks as long as it runs.
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

    /// Starts the server and waits until it accepts connections. If the server is killed, it is restarted.
    ///
    /// @throws Refusal if another process holds the folder, or PostgreSQL does not start
    static EmbeddedServer start(Path data, Path programs) throws IOException, InterruptedException {
        PrivateFolder.prepare(
                data, Unprivileged.here() == Unprivileged.AS_NOBODY ? PrivateFolder.PASSAGE : PrivateFolder.OWNER);
        var lock = DataLock.require(data);
        var postgres = Programs.below(programs, data.resolve("postgres.log"));
        var cluster = new Cluster(data);
        cluster.create(postgres);
        var server = new EmbeddedServer(lock, postgres, cluster, freePort());
        server.watch();
        return server;
    }

    Access access() throws IOException {
        return cluster.accessOn(port);
    }

    /// Stops the server and releases the folder.
    @Override
    public void close() throws IOException {
        closing = true;
        try (lock) {
            PostmasterFile.stop(process.toHandle());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException, InterruptedException {
        PostmasterFile.clear(cluster.folder());
        var launched = postgres.start("postgres", options(cluster.folder(), port));
        awaitReady(launched, cluster.folder(), postgres);
        return launched;
    }

    private void watch() {
        var _ = process.onExit()
                .thenRunAsync(
                        this::startAgain,
                        task -> Thread.ofPlatform().name("database").daemon().start(task));
    }

    /// Restarts the server, up to 25 times. The shared memory of the killed server disappears within a moment;
    /// until then, the new server refuses to start.
    private void startAgain() {
        for (int attempt = 0; attempt < ATTEMPTS && !closing; attempt++) {
            try {
                process = launch();
                LOG.warn("The database had stopped; restarted it");
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
            LOG.error("The database stopped and does not restart; read {}", postgres.said());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns the options of the server. Only this machine can connect, and the log never contains the values of a
    /// query. Write-ahead log files are removed instead of recycled: no file may keep the data of an erased person.
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
