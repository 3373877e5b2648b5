package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/// A key of 256 random bits in a file that only its owner reads, made when it is first asked for. It stands beside the
/// database, so that a copy of the one without the other opens nothing.
record KeyFile(Path path) {

    private static final int BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// The key. A product and a command that both make it wait for each other.
    byte[] read() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var file = open();
                    var _ = file.lock()) {
                if (file.size() == 0) {
                    write(file);
                }
                return read(file);
            }
        } catch (IOException unreachable) {
            throw new Refusal(
                    "La clé des comptes " + path + " ne peut pas être lue. Vérifiez les droits de ce fichier.",
                    unreachable);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), OWNER_ONLY);
    }

    private static void write(FileChannel file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        file.write(ByteBuffer.wrap(key), 0);
        file.force(true);
    }

    private byte[] read(FileChannel file) throws IOException {
        ByteBuffer key = ByteBuffer.allocate(BYTES);
        if (file.size() != BYTES || file.read(key, 0) != BYTES) {
            throw new Refusal("La clé des comptes " + path + " est abîmée. Remettez celle de votre sauvegarde.");
        }
        return key.array();
    }
}
