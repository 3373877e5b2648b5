package fr.gpsusagers.kernel.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/// A key of 256 random bits in a file that only its owner can read. It is stored outside the database, so a copy of
/// the file or of the database alone decrypts nothing.
///
/// @param setting the environment variable that sets the path, for error messages
public record KeyFile(Path path, Form form, String setting) {

    private static final int BYTES = 32;

    /// How the key is encoded in the file.
    public enum Form {
        /// 64 hexadecimal digits.
        HEXADECIMAL,
        /// 32 bytes.
        BINARY
    }

    /// Reads the key. Empty if the file is missing.
    ///
    /// @throws Refusal if the file exists but cannot be read or holds no valid key
    public Optional<byte[]> find() {
        try {
            return Optional.of(parse(Files.readAllBytes(path)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreachable) {
            throw new Refusal(
                    "La clé " + path + " ne peut pas être lue. Vérifiez les droits de ce fichier.", unreachable);
        } catch (IllegalArgumentException damaged) {
            throw new Refusal(
                    "La clé " + path + " est abîmée. Remettez celle de votre sauvegarde, puis relancez.", damaged);
        }
    }

    private byte[] parse(byte[] written) {
        byte[] key = switch (form) {
            case HEXADECIMAL -> HexFormat.of().parseHex(new String(written, US_ASCII).strip());
            case BINARY -> written;
        };
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A key has 256 bits");
        }
        return key;
    }

    /// Creates a new key file. If another process created it first, returns the key of that process.
    public byte[] make() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            write(
                    switch (form) {
                        case HEXADECIMAL -> HexFormat.of().formatHex(key).getBytes(US_ASCII);
                        case BINARY -> key;
                    });
            return find().orElseThrow();
        } catch (IOException unwritable) {
            throw new Refusal(
                    "La clé " + path + " ne peut pas être créée. Vérifiez les droits de ce dossier.", unwritable);
        }
    }

    /// Writes the file atomically, and never replaces an existing one.
    private void write(byte[] text) throws IOException {
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(
                folder,
                "cle",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(unfinished, text);
            Files.createLink(path, unfinished);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // the caller reads the key of the other process
        } finally {
            Files.delete(unfinished);
        }
    }
}
