package fr.gpsusagers.receiving.gateway;

import static org.awaitility.Awaitility.await;

import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.running.GpsProcess;
import fr.gpsusagers.suite.LongProof;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The client of clamd against the real daemon of Debian, with a database of one signature.
@LongProof
class RealClamdTest extends AntivirusContract {

    private static final int PORT = GpsProcess.freePort();

    private static Process daemon;

    @BeforeAll
    static void start() throws IOException {
        Path folder = Files.createTempDirectory("clamd");
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("essai.ndb"), "Eicar-Test:0:*:" + hex + "\n");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                TemporaryDirectory %s
                LogFile %s
                """.formatted(PORT, signatures, folder, folder.resolve("log")));
        daemon = new ProcessBuilder("clamd", "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await().atMost(Duration.ofMinutes(1))
                .failFast("clamd ended: see " + folder, () -> !daemon.isAlive())
                .until(RealClamdTest::listens);
    }

    private static boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        daemon.destroy();
    }

    @Override
    Antivirus antivirus() {
        return new ClamdAntivirus("tcp://127.0.0.1:" + PORT);
    }
}
