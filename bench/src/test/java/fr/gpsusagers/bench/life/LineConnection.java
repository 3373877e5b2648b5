package fr.gpsusagers.bench.life;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A local connection that carries lines: one order, one answer.
final class LineConnection implements AutoCloseable {

    /// Starts a life; the name of a fault may follow.
    static final String BEGIN = "BEGIN ";

    /// Asks for the messages that the process can read.
    static final String SAID = "SAID";

    private final Socket socket;
    private final BufferedReader in;
    private final BufferedWriter out;

    LineConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
    }

    void write(String line) throws IOException {
        out.write(line + "\n");
        out.flush();
    }

    /// Reads the next line; empty once the other side has closed.
    Optional<String> find() throws IOException {
        return Optional.ofNullable(in.readLine());
    }

    String read() throws IOException {
        return find().orElseThrow(() -> new EOFException("The other process ended"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
