package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.file.Antivirus;
import fr.gpsusagers.messaging.file.ScanVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has files examined by clamd, by its command `INSTREAM`: the content is sent in chunks, each with its length before
/// it.
/// Gives up at the deadline whatever the daemon does.
final class ClamdAntivirus implements Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdAntivirus.class);

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final SocketAddress address;
    private final Duration deadline;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("clamd-", 0).factory());

    ClamdAntivirus(ClamdAddress address, Duration deadline) {
        this.address = address.value();
        this.deadline = deadline;
    }

    @Override
    public ScanVerdict examine(InputStream content) throws IOException {
        try (SocketChannel line = open()) {
            var asked = threads.submit(() -> ask(line, content));
            return asked.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return unanswered(silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return unanswered(stopping);
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static ScanVerdict unanswered(Exception why) {
        LOG.warn("The antivirus did not answer: {}", why.getClass().getSimpleName());
        return ScanVerdict.NOT_EXAMINED;
    }

    private ScanVerdict ask(SocketChannel line, InputStream content) throws IOException {
        line.connect(address);
        send(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        byte[] chunk = content.readNBytes(CHUNK);
        while (chunk.length > 0) {
            send(
                    line,
                    ByteBuffer.allocate(Integer.BYTES + chunk.length)
                            .putInt(chunk.length)
                            .put(chunk)
                            .flip());
            chunk = content.readNBytes(CHUNK);
        }
        send(line, ByteBuffer.allocate(Integer.BYTES));
        return verdict(answer(line));
    }

    private static void send(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            var _ = line.write(bytes);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && line.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).replace("\0", "");
    }

    private static ScanVerdict verdict(String answer) {
        if (answer.endsWith(": OK")) {
            return ScanVerdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return ScanVerdict.INFECTED;
        }
        LOG.warn("The antivirus gave no verdict");
        return ScanVerdict.NOT_EXAMINED;
    }
}
