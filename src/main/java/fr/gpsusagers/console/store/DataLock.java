package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One process at a time owns a data folder, whoever runs its database: it holds keys, models and what was published.
/// The system frees the lock when its process ends, however it ends.
final class DataLock implements Closeable {

    private final FileChannel file;

    private DataLock(FileChannel file) {
        this.file = file;
    }

    /// Takes the folder; empty when another process has it.
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

    /// Takes the folder.
    ///
    /// @throws Refusal when another process has it
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
