package fr.gpsusagers.receiving.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks the protocol of the antivirus daemon clamd, as its manual describes it (`zINSTREAM`): the content in chunks
/// with their lengths, a chunk of no bytes at the end, then one line with the verdict.
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final Mood mood;
    private final AtomicInteger asked = new AtomicInteger();

    /// How it answers.
    enum Mood {
        USUAL,
        /// It never answers.
        SILENT,
        /// It hangs up in the middle.
        RUDE,
        /// It refuses what is too large for it.
        LIMITED
    }

    FakeClamd(Mood mood) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.mood = mood;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "tcp://localhost:" + server.getLocalPort();
    }

    /// How many connections were made.
    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket line = server.accept()) {
                asked.incrementAndGet();
                answer(line);
            } catch (IOException hungUp) {
                // the next one
            }
        }
    }

    private void answer(Socket line) throws IOException {
        var asked = new DataInputStream(line.getInputStream());
        var command = new StringBuilder();
        for (int one = asked.read(); one > 0; one = asked.read()) {
            command.append((char) one);
        }
        if (mood == Mood.RUDE) {
            return;
        }
        byte[] content = content(asked);
        if (mood == Mood.SILENT) {
            asked.read();
            return;
        }
        OutputStream said = line.getOutputStream();
        said.write((verdict(command.toString(), content) + "\0").getBytes(StandardCharsets.UTF_8));
        said.flush();
    }

    private static byte[] content(DataInputStream asked) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = asked.readInt(); length > 0; length = asked.readInt()) {
            content.write(asked.readNBytes(length));
        }
        return content.toByteArray();
    }

    private String verdict(String command, byte[] content) {
        if (!command.equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        if (mood == Mood.LIMITED) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.contains(AntivirusContract.EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
