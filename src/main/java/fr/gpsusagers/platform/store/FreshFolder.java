package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Empties the data folder of a demonstration at each start, so that every visitor sees the same day. Only a folder
/// that a demonstration created is ever emptied.
final class FreshFolder {

    private static final String MARK = "demonstration.txt";
    private static final String SAID = "Ce dossier est vidé à chaque ./gps demo. N’y gardez rien.\n";
    private static final String LOCK = "lock";

    private FreshFolder() {}

    /// Empties the folder, or creates it if it is missing.
    ///
    /// @throws Refusal if another process holds the folder, or if it contains anything but a demonstration
    static void empty(Path data) {
        try {
            Files.createDirectories(data);
            try (var _ = DataLock.require(data)) {
                List<Path> inside = inside(data);
                checkOurs(data, inside);
                PostmasterFile.clear(new Cluster(data).folder());
                // Written before the rest is deleted, so that a partly emptied folder is still recognized as ours.
                Path mark = Files.writeString(data.resolve(MARK), SAID);
                for (Path file : inside) {
                    if (!file.equals(mark)) {
                        Cluster.deleteTree(file);
                    }
                }
            }
        } catch (IOException failure) {
            throw new Refusal(
                    "Le dossier " + data + " ne peut pas être vidé\u00A0: " + failure.getMessage()
                            + ". Choisissez-en un autre avec GPS_DATA.",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Path> inside(Path data) throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(file -> !file.getFileName().toString().equals(LOCK))
                    .toList();
        }
    }

    private static void checkOurs(Path data, List<Path> inside) {
        if (!inside.isEmpty() && !inside.contains(data.resolve(MARK))) {
            throw new Refusal(
                    "Le dossier " + data + " n’est pas celui d’une démonstration\u00A0: il reste comme il est."
                            + " Choisissez un autre dossier avec GPS_DATA.");
        }
    }
}
