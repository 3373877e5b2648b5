package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.signin.CodeSecret;
import fr.gpsusagers.staff.signin.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Seals the secrets for one-time codes by AES-256-GCM, each for one agent: in the row of another it does not open.
/// It marks identities too, by a key of their own that is drawn from the same file.
@Component
final class SecretBox {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";
    private static final String IDENTITIES = "identities";

    private final KeyFile file;
    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKeySpec key;

    SecretBox(@Value("${gps.data:data}") Path data) {
        this.file = new KeyFile(data.resolve("agents.key"));
    }

    byte[] seal(AgentId agent, CodeSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, agent).doFinal(secret.bytes());
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    CodeSecret open(AgentId agent, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return CodeSecret.of(cipher(Cipher.DECRYPT_MODE, nonce, agent)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException otherKey) {
            throw new Refusal(
                    "La clé des comptes " + file.path() + " n’est pas celle de cette base. Remettez la bonne.",
                    otherKey);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// By what an identity is found again, and not read.
    byte[] mark(Identity identity) {
        return mark(IDENTITIES, identity.issuer() + "\n" + identity.subject());
    }

    /// A hash under a key that serves this purpose only.
    byte[] mark(String purpose, String text) {
        byte[] own = hash(key(), purpose);
        return hash(new SecretKeySpec(own, HMAC), text);
    }

    private static byte[] hash(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, AgentId agent) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(agent.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(file.read(), "AES");
            key = known;
        }
        return known;
    }
}
