package fr.gpsusagers.platform.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stops a PostgreSQL server that survived its killed product. The next start does it first, once it holds the lock
/// of the data folder.
final class Leftover {

    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration IMMEDIATE = Duration.ofSeconds(2);

    private Leftover() {}

    /// Stops a server that still runs on this folder. If `postmaster.pid` names a process that is no such server,
    /// the file is deleted. If it names no living process, PostgreSQL handles the file itself.
    static void clear(Path folder) throws IOException, InterruptedException {
        var file = PostmasterFile.find(folder).orElse(null);
        var process = file == null ? null : file.process().orElse(null);
        if (file == null || process == null) {
            return;
        }
        if (file.isOurs(process)) {
            stop(process);
        } else {
            file.delete();
        }
    }

    /// Stops a server without waiting for its clients (fast shutdown). After five seconds, forces an immediate
    /// shutdown: the server then recovers at its next start.
    static void stop(ProcessHandle postgres) throws IOException, InterruptedException {
        signal(postgres, "INT");
        if (!ends(postgres, FAST)) {
            signal(postgres, "QUIT");
            ends(postgres, IMMEDIATE);
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
    }

    private static boolean ends(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
