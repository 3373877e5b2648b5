package fr.gpsusagers.bench.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A TCP relay between the product and its database. It can be cut for a while, like a network.
final class TcpRelay implements AutoCloseable {

    private final InetSocketAddress database;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket listening;

    TcpRelay(int databasePort) throws IOException {
        this.database = new InetSocketAddress(InetAddress.getLoopbackAddress(), databasePort);
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = listening.getLocalPort();
        accept(listening);
    }

    int port() {
        return port;
    }

    /// Closes all connections, and refuses new ones.
    void cut() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /// Accepts connections again, on the same port.
    void restore() throws IOException {
        var again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listening = again;
        accept(again);
    }

    private void accept(ServerSocket door) {
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    join(door.accept());
                } catch (IOException cut) {
                    // accept the next connection, unless the relay is cut
                }
            }
        });
    }

    private void join(Socket product) throws IOException {
        var server = new Socket();
        server.connect(database);
        open.add(product);
        open.add(server);
        carry(product, server);
        carry(server, product);
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException cut) {
                // both ends are closed
            }
        });
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
