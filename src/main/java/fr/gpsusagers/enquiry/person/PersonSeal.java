package fr.gpsusagers.enquiry.person;

import java.util.Optional;
import java.util.UUID;

/// Encrypts bytes with the key of one person, for as long as the person is not erased. Each ciphertext is bound to its
/// row.
public interface PersonSeal {

    byte[] seal(UUID row, byte[] plain);

    /// Decrypts bytes. Empty if they are damaged, forged, or from another row.
    Optional<byte[]> open(UUID row, byte[] sealed);
}
