package fr.gpsusagers.bench.running;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A persistent connection to a product on this machine, like a browser's. Opened for the first request, and
/// again after the server has closed it. Does as little as possible, to leave the processor to the server.
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int BUFFER = 1 << 16;
    private static final String LENGTH = "content-length: ";

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    public Connection(int port) {
        this.port = port;
    }

    /// An answer.
    ///
    /// @param head status line and headers, in lower case
    public record Answer(String head, String body) {

        public boolean is(int status) {
            return head.startsWith("http/1.1 " + status);
        }

        /// The `Location`, in lower case; empty if there is none.
        public String location() {
            return header(head, "location: ");
        }
    }

    /// Receives the parts of a body.
    private interface Reading {
        void read(InputStream in, int length) throws IOException;
    }

    /// Formats the request by which a browser reads a page.
    ///
    /// @param more further headers, each with its line end
    public static byte[] get(String path, String more) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Formats the request by which a browser sends a form.
    ///
    /// @param more further headers, each with its line end
    public static byte[] post(String path, String form, String more) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + more + "Content-Length: " + form.length() + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Sends a request, and reads the whole answer.
    public Answer ask(byte[] request) throws IOException {
        String head = send(request);
        var body = new ByteArrayOutputStream();
        read(head, (part, length) -> body.write(part.readNBytes(length)));
        return new Answer(head, body.toString(StandardCharsets.UTF_8));
    }

    /// Requests a page that must exist, and reads no more of it than its length.
    public int measure(byte[] request) throws IOException {
        String head = send(request);
        if (!head.startsWith("http/1.1 200")) {
            throw new IOException("Not answered: " + new String(request, StandardCharsets.US_ASCII) + head);
        }
        return read(head, InputStream::skipNBytes);
    }

    private String send(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }
        socket.getOutputStream().write(request);
        var head = new StringBuilder();
        for (String line = line(); !line.equals("\r\n"); line = line()) {
            head.append(line);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private int read(String head, Reading reading) throws IOException {
        int bytes = header(head, "transfer-encoding: ").equals("chunked") ? chunks(reading) : rest(head, reading);
        if (header(head, "connection: ").equals("close")) {
            close();
        }
        return bytes;
    }

    private int rest(String head, Reading reading) throws IOException {
        int length = Integer.parseInt("0" + header(head, LENGTH));
        reading.read(in, length);
        return length;
    }

    private int chunks(Reading reading) throws IOException {
        int all = 0;
        for (int size = size(); size > 0; size = size()) {
            reading.read(in, size);
            line();
            all += size;
        }
        line();
        return all;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            line.append((char) c);
        }
        return line.append('\n').toString();
    }

    private static String header(String head, String name) {
        int at = head.indexOf("\n" + name);
        return at < 0
                ? ""
                : head.substring(at + 1 + name.length(), head.indexOf('\r', at)).strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
