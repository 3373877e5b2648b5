package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Ensures that only one process uses a data folder, even with an external database: the folder holds keys, models
/// and publications. The operating system releases the lock when the process ends, however it ends.
final class DataLock implements Closeable {

    private final FileChannel file;

    private DataLock(FileChannel file) {
        this.file = file;
    }

    /// Locks the data folder. Empty if another process holds the lock.
    static Optional<DataLock> take(Path data) throws IOException {
        var file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return Optional.of(new DataLock(file));
            }
        } catch (OverlappingFileLockException ownedByThisProcess) {
            file.close();
            return Optional.empty();
        }
        file.close();
        return Optional.empty();
    }

    /// Locks the data folder.
    ///
    /// @throws Refusal if another process holds the lock
    static DataLock require(Path data) throws IOException {
        return take(data)
                .orElseThrow(() -> new Refusal("Un autre GPS usagers utilise déjà le dossier " + data
                        + ". Arrêtez-le, ou choisissez un autre dossier avec GPS_DATA."));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
