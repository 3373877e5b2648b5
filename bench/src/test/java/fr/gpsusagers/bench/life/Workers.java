package fr.gpsusagers.bench.life;

import fr.gpsusagers.enquiry.lives.LifeDatabase;
import fr.gpsusagers.suite.TestFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The two processes, and a database for each life that is played at the same time.
final class Workers implements AutoCloseable {

    private static final int PROCESSES = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path KEY = TestFolder.DATA.resolve("cle-d-essai").toAbsolutePath();

    private final List<Process> processes = new ArrayList<>();
    private final List<TwoProcesses> stages = new ArrayList<>();

    /// @param lanes how many lives are played at a time
    Workers(int lanes) throws IOException {
        String secret = UUID.randomUUID().toString();
        try (var server = new ServerSocket(0, PROCESSES * lanes, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout((int) PATIENCE.toMillis());
            for (int process = 0; process < PROCESSES; process++) {
                processes.add(start(process, lanes, server.getLocalPort(), secret));
            }
            Map<String, LineConnection> connections = accept(server, PROCESSES * lanes, secret);
            for (int lane = 0; lane < lanes; lane++) {
                stages.add(TwoProcesses.over(
                        LifeDatabase.create(),
                        List.of(connections.get("0 " + lane), connections.get("1 " + lane)),
                        KEY));
            }
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    List<TwoProcesses> stages() {
        return List.copyOf(stages);
    }

    /// Starts a process. It reads on its standard input where to connect, and a secret that no other program knows.
    private static Process start(int number, int lanes, int port, String secret) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LifeWorker.class.getName(),
                        String.valueOf(number),
                        String.valueOf(lanes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().write((port + "\n" + secret + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return process;
    }

    /// Accepts the connections, by process and lane.
    private static Map<String, LineConnection> accept(ServerSocket server, int count, String secret)
            throws IOException {
        var connections = new HashMap<String, LineConnection>();
        while (connections.size() < count) {
            var connection = new LineConnection(server.accept());
            String hello = connection.read();
            if (hello.startsWith(secret + " ")) {
                connections.put(hello.substring(secret.length() + 1), connection);
            } else {
                connection.close();
            }
        }
        return connections;
    }

    @Override
    public void close() {
        stages.forEach(TwoProcesses::close);
        processes.forEach(Process::destroy);
    }
}
