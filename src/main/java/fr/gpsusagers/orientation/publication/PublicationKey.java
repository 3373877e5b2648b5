package fr.gpsusagers.orientation.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Proves to a running product that a publication comes from a user who may read its data folder.
public record PublicationKey(String value) {

    private static final String FILE = "publication.key";

    /// Returns the key of a data folder. If there is none, creates it, readable by its owner only.
    public static PublicationKey ofFolder(Path data) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path file = data.resolve(FILE);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        } catch (FileAlreadyExistsException kept) {
            return find(data).orElseThrow(() -> new UncheckedIOException(kept));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new PublicationKey(HexFormat.of().formatHex(random));
    }

    /// Returns the key of a data folder; empty if no product was ever started with this folder.
    public static Optional<PublicationKey> find(Path data) {
        try {
            return Optional.of(
                    new PublicationKey(Files.readString(data.resolve(FILE)).strip()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Compares in constant time.
    public boolean fits(String presented) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "…";
    }
}
