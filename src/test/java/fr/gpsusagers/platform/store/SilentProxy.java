package fr.gpsusagers.platform.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Stands between a product and its database on the loopback, and swallows packets on demand: it accepts,
/// forwards nothing and closes nothing, as a firewall or a lost machine does. What was connected then stays
/// silent for good.
public final class SilentProxy implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final Set<Socket> servers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger freezes = new AtomicInteger();
    private volatile boolean frozen;

    private SilentProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /// @param url the address of the database, as JDBC wants it
    public static SilentProxy before(String url) {
        try {
            int target = URI.create(url.substring("jdbc:".length())).getPort();
            var proxy = new SilentProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The same database through this proxy.
    public String through(String url) {
        return url.replace(":" + target + "/", ":" + door.getLocalPort() + "/");
    }

    public void freeze() {
        freezes.incrementAndGet();
        frozen = true;
    }

    /// The server has ended what was connected before the freeze, as it does for clients that it cannot reach: else its
    /// connections run out after some freezes.
    public void thaw() {
        servers.forEach(SilentProxy::end);
        servers.clear();
        frozen = false;
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                clients.add(client);
                int before = freezes.get();
                if (!frozen) {
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    servers.add(server);
                    Thread.ofVirtual().start(() -> forward(client, server, before));
                    Thread.ofVirtual().start(() -> forward(server, client, before));
                }
            }
        } catch (SocketException closed) {
            // the end
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Passes bytes on until the first freeze; then reads and drops them.
    private void forward(Socket from, Socket to, int before) {
        var buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (freezes.get() == before) {
                    out.write(buffer, 0, read);
                }
            }
            if (freezes.get() == before) {
                to.close();
            }
        } catch (IOException closed) {
            // the other end has gone
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        Stream.concat(clients.stream(), servers.stream()).forEach(SilentProxy::end);
    }
}
