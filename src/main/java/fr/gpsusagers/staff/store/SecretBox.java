package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.signin.KeyedHashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts the secrets for one-time codes with AES-256-GCM, each bound to one agent: copied to another agent's
/// row, a secret cannot be decrypted. Also encrypts texts and computes keyed hashes, such as those of identities, each
/// purpose with its own key derived from the same key file.
@Component
final class SecretBox implements KeyedHashes {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String AES = "AES";
    private static final String HMAC = "HmacSHA256";
    private static final String IDENTITIES = "identities";
    private static final String DEVICES = "devices";

    private final AgentsKey key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(AgentsKey key) {
        this.key = key;
    }

    byte[] seal(AgentId agent, CodeSecret secret) {
        return seal(agentsKey(key.bytes()), agent.toString(), secret.bytes());
    }

    /// Encrypts a text under a key that is used for this purpose only.
    byte[] seal(String purpose, String text) {
        return seal(key.derived(purpose, AES), purpose, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(SecretKey with, String bound, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(with, Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Decrypts a secret. Empty if it is damaged or belongs to another agent.
    Optional<CodeSecret> open(AgentId agent, byte[] sealed) {
        return open(key.bytes(), agent, sealed);
    }

    static Optional<CodeSecret> open(byte[] key, AgentId agent, byte[] sealed) {
        return open(agentsKey(key), agent.toString(), sealed).map(CodeSecret::of);
    }

    /// Decrypts a text of this purpose. Empty if it is damaged or another key encrypted it.
    Optional<String> open(String purpose, byte[] sealed) {
        return open(key.derived(purpose, AES), purpose, sealed).map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> open(SecretKey with, String bound, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return Optional.of(cipher(with, Cipher.DECRYPT_MODE, nonce, bound)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException damaged) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Returns a keyed hash of an identity: the product can look it up, but nobody can read the identity from it.
    byte[] mark(Identity identity) {
        return mark(IDENTITIES, identity.issuer() + "\n" + identity.subject());
    }

    /// Returns a hash under a key that is used for this purpose only.
    byte[] mark(String purpose, String text) {
        return CheckedKey.hash(key.derived(purpose, HMAC), text);
    }

    @Override
    public String hash(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark(DEVICES, text));
    }

    private static SecretKey agentsKey(byte[] key) {
        return new SecretKeySpec(key, AES);
    }

    private static Cipher cipher(SecretKey key, int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
