package fr.gpsusagers.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Measures how long the disk takes to store a page durably, in the way that PostgreSQL writes each commit: one
/// page, at the next position of a file that already has its full size.
final class Disk implements AutoCloseable {

    private static final int PAGE = 8 * 1024;
    private static final int PAGES = 512;
    private static final int ALONE = 400;
    private static final long BETWEEN_MILLIS = 100;

    private final Path path;
    private final FileChannel file;
    private final List<Long> alone = new ArrayList<>();
    private final List<Long> meanwhile = new ArrayList<>();
    private long written;

    private Disk(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /// The disk of this folder.
    static Disk of(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "disque", ".essai");
        var file = FileChannel.open(path, StandardOpenOption.WRITE);
        file.write(ByteBuffer.allocate(PAGE * PAGES));
        file.force(true);
        return new Disk(path, file);
    }

    /// Measures while the product is idle.
    void measureAlone() {
        for (int page = 0; page < ALONE; page++) {
            alone.add(keep());
        }
    }

    /// Measures now and then, until closed.
    ScheduledExecutorService measureMeanwhile() {
        var timer = Executors.newSingleThreadScheduledExecutor();
        var _ = timer.scheduleAtFixedRate(
                () -> meanwhile.add(keep()), BETWEEN_MILLIS, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
        return timer;
    }

    Times alone() {
        return Times.of(alone);
    }

    Times meanwhile() {
        return Times.of(meanwhile);
    }

    private long keep() {
        ByteBuffer page = ByteBuffer.allocate(PAGE).putLong(0, System.nanoTime());
        long begun = System.nanoTime();
        try {
            file.write(page, written++ % PAGES * PAGE);
            file.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return System.nanoTime() - begun;
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.delete(path);
    }
}
