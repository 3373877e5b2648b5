package fr.gpsusagers.kernel.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts with AES-256-GCM. Each ciphertext is bound to something, such as the id of its row (associated data), so it
/// cannot be moved to another row.
public final class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    public static byte[] seal(SecretKey key, UUID row, String text) {
        return seal(key, row, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] seal(SecretKey key, UUID row, byte[] plain) {
        return seal(key, bytes(row), plain);
    }

    public static byte[] seal(SecretKey key, byte[] bound, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] encrypted = run(Cipher.ENCRYPT_MODE, key, nonce, bound, plain);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Decrypts a text. Empty if it is damaged, forged, or from another row.
    public static Optional<String> openText(SecretKey key, UUID row, byte[] ciphertext) {
        return open(key, row, ciphertext).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /// Decrypts bytes. Empty if they are damaged, forged, or from another row.
    public static Optional<byte[]> open(SecretKey key, UUID row, byte[] ciphertext) {
        return open(key, bytes(row), ciphertext);
    }

    /// Decrypts bytes. Empty if they are damaged, forged, or bound to something else.
    public static Optional<byte[]> open(SecretKey key, byte[] bound, byte[] ciphertext) {
        if (ciphertext.length < NONCE_BYTES) {
            return Optional.empty();
        }
        var nonce = new byte[NONCE_BYTES];
        var encrypted = new byte[ciphertext.length - NONCE_BYTES];
        ByteBuffer.wrap(ciphertext).get(nonce).get(encrypted);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, bound, encrypted));
        } catch (GeneralSecurityException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bound, byte[] bytes)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(bytes);
    }

    private static byte[] bytes(UUID row) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
