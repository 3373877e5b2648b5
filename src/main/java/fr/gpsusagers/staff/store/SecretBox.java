package fr.gpsusagers.staff.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.account.CodeSecret;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.signin.KnownDevices.KeyedHashes;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts the secrets for one-time codes with AES-256-GCM, each bound to one agent: copied to another agent's
/// row, a secret cannot be decrypted. Also encrypts texts and computes keyed hashes, such as those of identities, each
/// purpose with its own key derived from the same key file.
@Component
final class SecretBox implements KeyedHashes {

    private static final String AES = "AES";
    private static final String IDENTITIES = "identities";
    private static final String DEVICES = "devices";

    private final AgentsKey key;

    SecretBox(AgentsKey key) {
        this.key = key;
    }

    byte[] seal(AgentId agent, CodeSecret secret) {
        return Sealing.seal(agentsKey(key.bytes()), bytes(agent.toString()), secret.bytes());
    }

    /// Encrypts a text under a key that is used for this purpose only.
    byte[] seal(String purpose, String text) {
        return Sealing.seal(key.derived(purpose, AES), bytes(purpose), bytes(text));
    }

    /// Decrypts a secret. Empty if it is damaged or belongs to another agent.
    Optional<CodeSecret> open(AgentId agent, byte[] sealed) {
        return open(key.bytes(), agent, sealed);
    }

    static Optional<CodeSecret> open(byte[] key, AgentId agent, byte[] sealed) {
        return Sealing.open(agentsKey(key), bytes(agent.toString()), sealed).map(CodeSecret::of);
    }

    /// Decrypts a text of this purpose. Empty if it is damaged or another key encrypted it.
    Optional<String> open(String purpose, byte[] sealed) {
        return Sealing.open(key.derived(purpose, AES), bytes(purpose), sealed).map(text -> new String(text, UTF_8));
    }

    /// Returns a keyed hash of an identity: the product can look it up, but nobody can read the identity from it.
    byte[] mark(Identity identity) {
        return mark(IDENTITIES, identity.issuer() + "\n" + identity.subject());
    }

    /// Returns a hash under a key that is used for this purpose only.
    byte[] mark(String purpose, String text) {
        return CheckedKey.hash(key.derived(purpose, Sha256.KEYED), text);
    }

    @Override
    public String hash(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark(DEVICES, text));
    }

    private static SecretKey agentsKey(byte[] key) {
        return new SecretKeySpec(key, AES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
