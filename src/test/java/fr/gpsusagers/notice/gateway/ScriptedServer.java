package fr.gpsusagers.notice.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers each command as it is told to, and hangs up where the answer is empty.
final class ScriptedServer implements AutoCloseable {

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

    final List<String> heard = new CopyOnWriteArrayList<>();

    private final Map<String, String> answers = new HashMap<>(POLITE);
    private final ServerSocket server;

    /// Polite but for the answer to one command: `HELLO` is the greeting, `.` the end of a message.
    ScriptedServer(String command, String answer) throws IOException {
        answers.put(command, answer);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                converse(socket);
            } catch (IOException over) {
                heard.add("(hung up)");
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        boolean open = answer(socket, "HELLO");
        boolean inMessage = false;
        while (open) {
            String line = lines.readLine();
            if (line == null) {
                return;
            }
            heard.add(line);
            if (!inMessage || line.equals(".")) {
                String command = line.split(" ")[0];
                open = answer(socket, command);
                inMessage = command.equals("DATA") && answerTo(command).startsWith("354");
            }
        }
    }

    private boolean answer(Socket socket, String command) throws IOException {
        String answer = answerTo(command);
        if (answer.isEmpty()) {
            return false;
        }
        socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private String answerTo(String command) {
        return answers.getOrDefault(command, "502 what?");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
