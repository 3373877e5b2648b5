package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The keys that encrypt what is stored of persons. Each enquiry has one key, which encrypts the data of its person; a
/// key derived from the master key encrypts the enquiries' keys. Each ciphertext is bound to its enquiry.
@Component
class Vault {

    /// The label under which the key that encrypts the enquiries' keys is derived. [WrappedKeys] uses it too.
    static final String WRAP = "wrap";

    private static final int KEY_BYTES = 32;
    private static final int CODES = 1_000_000;

    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    Vault(MasterKey master) {
        this.master = master;
    }

    SecretKey newKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    byte[] wrap(UUID enquiry, SecretKey key) {
        return Sealing.seal(master.derived(WRAP, "AES"), enquiry, key.getEncoded());
    }

    /// Decrypts an enquiry's key. Empty if the row is damaged or was encrypted under another master key.
    Optional<SecretKey> unwrap(UUID enquiry, byte[] wrapped) {
        return unwrap(master.derived(WRAP, "AES"), enquiry, wrapped);
    }

    static Optional<SecretKey> unwrap(SecretKey wrapping, UUID enquiry, byte[] wrapped) {
        return Sealing.open(wrapping, enquiry, wrapped).map(key -> new SecretKeySpec(key, "AES"));
    }

    /// Derives the secret code of an enquiry from its key, so the code is lost when the key is erased.
    SecretCode code(SecretKey key) {
        long number = ByteBuffer.wrap(CheckedKey.hash(new SecretKeySpec(key.getEncoded(), "HmacSHA256"), "code"))
                .getLong();
        return new SecretCode("%06d".formatted(Long.remainderUnsigned(number, CODES)));
    }

    /// Returns a keyed hash of a telephone number or an e-mail address. Equal values have equal hashes, and the value
    /// cannot be found without the master key.
    byte[] hash(String phoneOrEmail) {
        return CheckedKey.hash(master.derived("hash", "HmacSHA256"), phoneOrEmail);
    }
}
