package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.ScanVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has files examined by clamd, by its command `INSTREAM`: the content is sent in chunks, each with its length before
/// it. At the deadline the connection is closed, whatever the daemon does.
final class ClamdAntivirus implements Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdAntivirus.class);
    private static final int USUAL_PORT = 3310;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final SocketAddress address;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clamd-deadline").factory());

    /// @param address `GPS_CLAMD`
    ClamdAntivirus(String address) {
        this.address = parse(address);
    }

    /// Parses where the daemon listens: `tcp://localhost:3310` or `unix:/run/clamav/clamd.ctl`.
    private static SocketAddress parse(String written) {
        try {
            var uri = URI.create(written.strip());
            if ("unix".equals(uri.getScheme()) && uri.getPath() != null) {
                return UnixDomainSocketAddress.of(uri.getPath());
            }
            if ("tcp".equals(uri.getScheme()) && uri.getHost() != null) {
                return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
            }
        } catch (IllegalArgumentException unreadable) {
            throw refusal();
        }
        throw refusal();
    }

    private static Refusal refusal() {
        return new Refusal("GPS_CLAMD est illisible. Écrivez-le comme GPS_CLAMD=tcp://localhost:3310,"
                + " ou GPS_CLAMD=unix:/run/clamav/clamd.ctl.");
    }

    @Override
    public ScanVerdict examine(InputStream content, Duration patience) throws IOException {
        try (SocketChannel line = open()) {
            var end = watch.schedule(() -> close(line), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return ask(line, content);
            } finally {
                end.cancel(false);
            }
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException gone) {
            LOG.debug("The antivirus hung up first");
        }
    }

    /// A failure of the content is not one of the antivirus.
    private ScanVerdict ask(SocketChannel line, InputStream content) throws IOException {
        if (!isSent(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)))) {
            return ScanVerdict.NOT_EXAMINED;
        }
        byte[] chunk = content.readNBytes(CHUNK);
        while (chunk.length > 0) {
            if (!isSent(line, chunk(chunk))) {
                return ScanVerdict.NOT_EXAMINED;
            }
            chunk = content.readNBytes(CHUNK);
        }
        return isSent(line, ByteBuffer.allocate(Integer.BYTES)) ? verdict(line) : ScanVerdict.NOT_EXAMINED;
    }

    private static ByteBuffer chunk(byte[] content) {
        return ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(content.length)
                .put(content)
                .flip();
    }

    private boolean isSent(SocketChannel line, ByteBuffer bytes) {
        try {
            boolean isNew = line.isOpen() && !line.isConnected();
            if (isNew && !line.connect(address)) {
                return false;
            }
            while (bytes.hasRemaining()) {
                var _ = line.write(bytes);
            }
            return true;
        } catch (IOException lost) {
            unanswered(lost);
            return false;
        }
    }

    private static void unanswered(IOException why) {
        LOG.warn("The antivirus did not answer: {}", why.getClass().getSimpleName());
    }

    private static ScanVerdict verdict(SocketChannel line) {
        try {
            return verdict(answer(line));
        } catch (IOException lost) {
            unanswered(lost);
            return ScanVerdict.NOT_EXAMINED;
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
