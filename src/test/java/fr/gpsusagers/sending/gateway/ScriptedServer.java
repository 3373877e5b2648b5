package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.sending.notice.Mailer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that gives a scripted answer to each command, and hangs up where the answer is empty. It serves
/// several conversations at once.
public final class ScriptedServer implements AutoCloseable {

    /// An endless answer, one byte at a time: each arrives before the client's read timeout.
    public static final String DRIP = "(drip)";

    /// An endless line, sent as fast as the client reads.
    static final String FLOOD = "(flood)";

    private static final Map<String, String> POLITE = Map.of(
            "HELLO", "220 ready",
            "EHLO", "250-welcome\r\n250 AUTH PLAIN",
            "AUTH", "235 known",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 ok",
            "QUIT", "221 bye");

    private static final long DRIP_MILLIS = 10;
    private static final int PIECE = 8_192;

    final List<String> heard = new CopyOnWriteArrayList<>();

    private final Map<String, String> answers = new ConcurrentHashMap<>(POLITE);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;

    /// Starts a server that accepts everything.
    public ScriptedServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    /// Starts a server that accepts everything except one command: `HELLO` is the greeting, `.` the end
    /// of a message.
    ScriptedServer(String command, String answer) throws IOException {
        this();
        answers.put(command, answer);
    }

    /// From now on, accepts everything except this command.
    public void become(String command, String answer) {
        answers.putAll(POLITE);
        answers.put(command, answer);
    }

    /// Returns all lines received from clients.
    public List<String> heard() {
        return heard;
    }

    int port() {
        return server.getLocalPort();
    }

    /// Returns our mailer, connected to this server.
    public Mailer mailer(Clock clock, Duration deadline) {
        return new SmtpMailer(
                SmtpServer.parse("smtp://127.0.0.1:" + port()),
                FromAddress.parse("GPS usagers <contact@calvados.example>"),
                clock,
                deadline);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> converse(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            listen(socket);
        } catch (IOException over) {
            heard.add("(hung up)");
        } finally {
            open.remove(socket);
        }
    }

    private void listen(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        boolean isOpen = answer(socket, "HELLO");
        boolean inMessage = false;
        while (isOpen) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            heard.add(line);
            if (!inMessage || line.equals(".")) {
                String command = line.split(" ")[0];
                isOpen = answer(socket, command);
                inMessage = command.equals("DATA") && answerTo(command).startsWith("354");
            }
        }
    }

    private boolean answer(Socket socket, String command) throws IOException {
        String answer = answerTo(command);
        OutputStream out = socket.getOutputStream();
        switch (answer) {
            case "" -> {
                return false;
            }
            case DRIP -> drip(out);
            case FLOOD -> flood(out);
            default -> out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return true;
    }

    /// Sends one byte at a time until the client hangs up.
    private void drip(OutputStream out) throws IOException {
        while (!server.isClosed()) {
            out.write('2');
            pause();
        }
    }

    private void flood(OutputStream out) throws IOException {
        while (!server.isClosed()) {
            out.write("2".repeat(PIECE).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(DRIP_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private String answerTo(String command) {
        return answers.getOrDefault(command, "502 what?");
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
