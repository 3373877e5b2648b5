package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.MasterKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts with AES-256-GCM. Each enquiry has one key, which encrypts the data of its person; a key derived from the
/// master key encrypts the enquiries' keys. Each ciphertext is bound to its enquiry id (associated data), so it cannot
/// be moved to another enquiry.
@Component
class Vault {

    /// The label under which the key that encrypts the enquiries' keys is derived. [WrappedKeys] uses it too.
    static final String WRAP = "wrap";

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
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
        return encrypt(master.derived(WRAP, "AES"), enquiry, key.getEncoded());
    }

    /// Decrypts an enquiry's key. Empty if the row is damaged or was encrypted under another master key.
    Optional<SecretKey> unwrap(UUID enquiry, byte[] wrapped) {
        return unwrap(master.derived(WRAP, "AES"), enquiry, wrapped);
    }

    static Optional<SecretKey> unwrap(SecretKey wrapping, UUID enquiry, byte[] wrapped) {
        return decrypt(wrapping, enquiry, wrapped).map(key -> new SecretKeySpec(key, "AES"));
    }

    byte[] seal(UUID enquiry, SecretKey key, String plain) {
        return encrypt(key, enquiry, plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Decrypts a text. Empty if it is damaged or forged.
    Optional<String> open(UUID enquiry, SecretKey key, byte[] ciphertext) {
        return decrypt(key, enquiry, ciphertext).map(plain -> new String(plain, StandardCharsets.UTF_8));
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

    private byte[] encrypt(SecretKey key, UUID enquiry, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = run(Cipher.ENCRYPT_MODE, key, nonce, enquiry, plain);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<byte[]> decrypt(SecretKey key, UUID enquiry, byte[] ciphertext) {
        if (ciphertext.length < NONCE_BYTES) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE_BYTES];
        var encrypted = new byte[ciphertext.length - NONCE_BYTES];
        ByteBuffer.wrap(ciphertext).get(nonce).get(encrypted);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, enquiry, encrypted));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, UUID enquiry, byte[] bytes)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(enquiry.getMostSignificantBits())
                .putLong(enquiry.getLeastSignificantBits())
                .array());
        return cipher.doFinal(bytes);
    }
}
