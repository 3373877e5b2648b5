package fr.gpsusagers.console.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL outlives its product when that one is killed. The next start, which owns the folder, ends it first.
final class Leftover {

    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration IMMEDIATE = Duration.ofSeconds(2);

    private Leftover() {}

    /// Ends what still runs on this folder. A file that names a stranger is removed; PostgreSQL itself judges the rest.
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

    /// Ends a PostgreSQL without waiting for its clients; if that takes too long, at once: it then recovers at its next
    /// start.
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
