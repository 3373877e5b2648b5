package fr.gpsusagers.platform.store;

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

/// Restricts access to the data folder, which holds keys and the database, to its owner.
final class PrivateFolder {

    /// Access for the owner only.
    static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    /// Others, such as the account that runs PostgreSQL, may pass through the folder to their own files, but not
    /// list it.
    static final Set<PosixFilePermission> PASSAGE = PosixFilePermissions.fromString("rwx--x--x");

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFolder() {}

    /// Creates the folder if it is missing. Removes excess permissions of other accounts from an existing folder
    /// and from the files directly in it.
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

    /// Creates an empty file that only its owner can read. If the file exists, restricts its permissions.
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
                LOG.warn("Other accounts can read {}; take that right from them (chmod go-rwx)", path);
            }
        }
    }
}
