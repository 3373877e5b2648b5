package fr.gpsusagers.sending.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// An SMS operator in trouble: it writes a scripted answer, whatever it hears, and then does something
/// strange.
final class ScriptedSmsOperator implements AutoCloseable {

    /// What follows the written answer.
    enum End {
        HANG_UP,
        /// Nothing more, and the connection stays open.
        SILENCE,
        /// One byte after the other, without end.
        DRIP,
        /// Zeros as fast as the client reads them, 100 MB at least.
        FLOOD
    }

    private static final int DRIP_MILLIS = 10;
    private static final int PIECE = 8_192;

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong flooded = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;
    private final String answer;
    private final End end;

    /// @param answer is written once the call was heard; `|` ends a line
    ScriptedSmsOperator(String answer, End end) throws IOException {
        this.answer = answer.replace("|", "\r\n");
        this.end = end;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /// Returns how many connections were opened.
    int calls() {
        return calls.get();
    }

    /// Returns how many bytes of a flood the client took, with those on their way.
    long flooded() {
        return flooded.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                calls.incrementAndGet();
                open.add(socket);
                Thread.startVirtualThread(() -> converse(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try {
            hear(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            out.write(answer.getBytes(StandardCharsets.US_ASCII));
            switch (end) {
                case HANG_UP -> socket.close();
                case SILENCE -> out.flush();
                case DRIP -> drip(out);
                case FLOOD -> flood(out);
            }
        } catch (IOException over) {
            open.remove(socket);
        }
    }

    /// Reads one call to its end: the last sign of its JSON.
    private static void hear(InputStream in) throws IOException {
        int sign = in.read();
        while (sign >= 0 && sign != '}') {
            sign = in.read();
        }
    }

    private void drip(OutputStream out) throws IOException {
        while (!server.isClosed()) {
            out.write('0');
            try {
                Thread.sleep(DRIP_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    private void flood(OutputStream out) throws IOException {
        while (!server.isClosed()) {
            out.write(new byte[PIECE]);
            flooded.addAndGet(PIECE);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
