package fr.gpsusagers.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The data folders of this test process, a separate one for each product. Surefire runs two test processes side by
/// side: each claims the first folder that no other process holds.
public final class TestFolder {

    private static final int MOST_PROCESSES = 16;

    /// The locks of claimed folders. A lock lasts as long as its channel, so the channel is stored here: one that
    /// is garbage-collected would be closed.
    private static final List<FileChannel> CLAIMS = new ArrayList<>();

    /// The folder of the database, relative to the project.
    public static final Path DATA = claim();

    /// The folder of the product that runs through whole days.
    public static final Path DAY = DATA.resolve("day");

    private TestFolder() {}

    private static Path claim() {
        try {
            Files.createDirectories(Path.of("target"));
            for (int number = 1; number <= MOST_PROCESSES; number++) {
                if (isClaimed(Path.of("target", "test-data-" + number + ".lock"))) {
                    return Path.of("target", "test-data-" + number);
                }
            }
            throw new IllegalStateException("No free folder below target");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isClaimed(Path lock) throws IOException {
        var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            CLAIMS.add(channel);
            return true;
        }
        channel.close();
        return false;
    }
}
