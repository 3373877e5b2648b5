package fr.gpsusagers.bench.attack;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A mail server on this machine that can be made to misbehave. Thread-safe.
final class MailServer implements AutoCloseable {

    private static final long DRIP_MILLIS = 4_000;

    private final ServerSocket socket;
    private final Queue<Mail> mails = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Manners manners = Manners.GOOD;
    private volatile boolean closed;

    private MailServer(ServerSocket socket) {
        this.socket = socket;
    }

    /// How the server behaves.
    enum Manners {
        GOOD,
        /// Sends one byte every four seconds.
        DRIPS,
        /// Accepts a whole message, then closes the connection without a reply.
        DROPS
    }

    /// A message received whole, whether or not the server acknowledged it.
    record Mail(Instant at, String to, String text) {

        String name() {
            return headerOf("Message-ID").orElse("");
        }

        private Optional<String> headerOf(String name) {
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        String body() {
            String raw = text.substring(text.indexOf("\n\n") + 2);
            if (headerOf("Content-Transfer-Encoding").orElse("").equalsIgnoreCase("base64")) {
                return new String(Base64.getMimeDecoder().decode(raw.strip()), StandardCharsets.UTF_8);
            }
            return raw.replace("=\n", "").replace("=7B", "{").replace("=7D", "}");
        }
    }

    static MailServer open() throws IOException {
        var server = new MailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Changes the behaviour from now on, and cuts open connections.
    void behave(Manners other) {
        manners = other;
        open.forEach(MailServer::cut);
    }

    List<Mail> mailsTo(String address) {
        return mails.stream().filter(mail -> mail.to().contains(address)).toList();
    }

    private void accept() {
        while (!closed) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (SocketException over) {
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 essai");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                to = verb.equals("RCPT") ? line : to;
                if (verb.equals("DATA")) {
                    say(client, "354 ok");
                    mails.add(new Mail(Instant.now(), to, message(in)));
                    if (manners == Manners.DROPS) {
                        return;
                    }
                }
                say(client, verb.equals("QUIT") ? "221 ok" : "250 ok");
                if (verb.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the sender hung up, or was cut off
        } finally {
            open.remove(client);
        }
    }

    private static String message(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new EOFException("The sender closed the connection in the middle of a message");
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private void say(Socket client, String line) throws IOException {
        byte[] bytes = (line + "\r\n").getBytes(StandardCharsets.US_ASCII);
        if (manners != Manners.DRIPS) {
            client.getOutputStream().write(bytes);
            return;
        }
        for (byte one : bytes) {
            try {
                Thread.sleep(DRIP_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            client.getOutputStream().write(one);
        }
    }

    private static void cut(Socket client) {
        try {
            client.close();
        } catch (IOException gone) {
            // it is closed either way
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            socket.close();
        } catch (IOException gone) {
            // the server stops listening either way
        }
        open.forEach(MailServer::cut);
    }
}
