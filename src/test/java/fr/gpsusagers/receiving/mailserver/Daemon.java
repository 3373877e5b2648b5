package fr.gpsusagers.receiving.mailserver;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A server that runs in the foreground as a child of this process, with all processes that it starts itself.
final class Daemon {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;

    private Daemon(Process process) {
        this.process = process;
    }

    /// Starts a server and waits until it listens on all of these ports.
    ///
    /// @param output where it says why it cannot start
    static Daemon start(List<String> command, Path output, List<Integer> ports) {
        try {
            var daemon = new Daemon(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start());
            await("start of " + command + ", see " + output)
                    .atMost(PATIENCE)
                    .failFast("it ended: see " + output, () -> !daemon.process.isAlive())
                    .until(() -> ports.stream().allMatch(Daemon::listens));
            return daemon;
        } catch (IOException missing) {
            throw new IllegalStateException("Install Postfix and Dovecot: ./gps prove does", missing);
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Ends a server that a killed test run left behind.
    ///
    /// @param pidFile where the server writes the id of its first process
    /// @param program the name of its program: the id may be that of another process by now
    static void endLeftover(Path pidFile, String program) throws IOException {
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            ProcessHandle.of(pid)
                    .filter(left -> left.info().command().orElse("").endsWith("/" + program))
                    .ifPresent(left -> end(tree(left), ProcessHandle::destroy));
        }
    }

    /// Asks it to end, and waits until all its processes have.
    void stop() {
        end(processes(), ProcessHandle::destroy);
    }

    /// Ends all its processes at once, as a lost power supply would.
    void kill() {
        end(processes(), ProcessHandle::destroyForcibly);
    }

    List<ProcessHandle> processes() {
        return tree(process.toHandle());
    }

    private static List<ProcessHandle> tree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    private static void end(List<ProcessHandle> processes, Consumer<ProcessHandle> way) {
        processes.forEach(way);
        await("end of " + processes)
                .atMost(PATIENCE)
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
}
