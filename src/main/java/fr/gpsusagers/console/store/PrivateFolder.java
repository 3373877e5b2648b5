package fr.gpsusagers.console.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data folder holds keys and the database: nobody but its owner reads it.
final class PrivateFolder {

    /// For its owner alone.
    static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    /// Others, such as the account that runs PostgreSQL, may go through it to what is theirs.
    static final Set<PosixFilePermission> PASSAGE = PosixFilePermissions.fromString("rwx--x--x");

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFolder() {}

    /// Creates the folder where it is missing. Takes from an existing one, and from the files in it, the rights that
    /// others had.
    static void prepare(Path data, Set<PosixFilePermission> most) throws IOException {
        Files.createDirectories(data);
        tighten(data, most);
        try (var inside = Files.list(data)) {
            for (Path file : inside.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    tighten(file, FILE);
                }
            }
        }
    }

    /// An empty file that only its owner reads, unless there is one.
    static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } catch (FileAlreadyExistsException kept) {
            tighten(file, FILE);
        }
    }

    private static void tighten(Path path, Set<PosixFilePermission> most) throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        if (rights.retainAll(most)) {
            try {
                Files.setPosixFilePermissions(path, rights);
            } catch (IOException ownedByAnother) {
                LOG.warn("D’autres comptes peuvent lire {}. Retirez-leur ce droit (chmod go-rwx).", path);
            }
        }
    }
}
