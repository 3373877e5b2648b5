package fr.gpsusagers.console.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of a demonstration: emptied at each start, so that it is the same day for everyone. Only a folder
/// that a demonstration made is ever emptied.
final class FreshFolder {

    private static final String MARK = "demonstration.txt";
    private static final String SAID = "Ce dossier est vidé à chaque ./gps demo. N’y gardez rien.\n";
    private static final String LOCK = "lock";

    private FreshFolder() {}

    /// Leaves nothing in it, and creates it where it is missing.
    ///
    /// @throws Refusal when another process has it, or something else than a demonstration is in it
    static void empty(Path data) {
        try {
            Files.createDirectories(data);
            try (var _ = DataLock.require(data)) {
                List<Path> inside = inside(data);
                checkOurs(data, inside);
                Leftover.clear(new Cluster(data).folder());
                // Before the rest is deleted: a folder that is emptied by halves is still known as ours.
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
