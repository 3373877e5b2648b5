package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key that wraps the key of each person. It lies in a file beside the database, never in it, so that a copy of the
/// database alone tells nothing of anyone. Made when first needed.
@Component
class MasterKey {

    private static final int BYTES = 32;
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;
    private byte[] bytes = {};

    /// @param file `gps.master-key`: the same for all nodes
    MasterKey(@Value("${gps.master-key:${gps.data}/cle-maitresse}") Path file) {
        this.file = file;
    }

    /// A key for one purpose, which tells nothing of the key for another.
    SecretKey derived(String purpose, String algorithm) {
        return new SecretKeySpec(hash(new SecretKeySpec(bytes(), "HmacSHA256"), purpose), algorithm);
    }

    static byte[] hash(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized byte[] bytes() {
        if (bytes.length == 0) {
            bytes = read();
        }
        return bytes;
    }

    private byte[] read() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            byte[] known = HexFormat.of().parseHex(Files.readString(file).strip());
            if (known.length != BYTES) {
                throw new IllegalArgumentException("Too short");
            }
            return known;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal(
                    "La clé " + file + " ne se lit pas. Remettez la vôtre : sans elle, personne ne lit les demandes.",
                    unreadable);
        }
    }

    private void create() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "cle",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // its key is the one
        } finally {
            Files.delete(unfinished);
        }
    }
}
