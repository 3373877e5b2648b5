package fr.gpsusagers.receiving.mailserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/// The line between the product and Postfix. It can be cut at the worst moment: when Postfix has taken a mail, and the
/// product has not heard it yet.
final class CuttableLine implements AutoCloseable {

    private static final String TAKEN = "250 2.0.0 Ok: queued as";

    private final ServerSocket entrance;
    private final int exit;
    private final AtomicBoolean isToBeCut = new AtomicBoolean();

    /// @param exit the port to which it leads
    CuttableLine(int exit) throws IOException {
        this.exit = exit;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /// Cuts the line once, when Postfix says that it has taken the next mail.
    void cutAtNextMail() {
        isToBeCut.set(true);
    }

    boolean isCutYet() {
        return !isToBeCut.get();
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                Socket product = entrance.accept();
                Thread.ofVirtual().start(() -> connect(product));
            }
        } catch (IOException closed) {
            // the test process ends
        }
    }

    private void connect(Socket product) {
        try (product;
                var server = new Socket(InetAddress.getLoopbackAddress(), exit)) {
            var commands = Thread.ofVirtual().start(() -> carry(product, server));
            carryAnswers(server, product);
            server.close();
            product.close();
            commands.join();
        } catch (IOException refused) {
            // closes the connection of the product: nobody answers
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException hungUp) {
            // the other direction ends too
        }
    }

    private void carryAnswers(Socket server, Socket product) throws IOException {
        var answers = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = product.getOutputStream();
        for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
            if (answer.startsWith(TAKEN) && isToBeCut.compareAndSet(true, false)) {
                return;
            }
            out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
