package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.kernel.key.Sealing;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/// Encrypts files with the key of one person, for as long as the person is not erased. Each ciphertext is bound to its
/// row.
public final class PersonSeal {

    private final SecretKey key;

    public PersonSeal(SecretKey key) {
        this.key = key;
    }

    public byte[] seal(UUID row, byte[] plain) {
        return Sealing.seal(key, row, plain);
    }

    /// Decrypts bytes. Empty if they are damaged, forged, or from another row.
    public Optional<byte[]> open(UUID row, byte[] sealed) {
        return Sealing.open(key, row, sealed);
    }
}
