package fr.gpsusagers.kernel.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.start.Refusal;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// A key that is compared with the database before its first use. A missing or wrong key is refused, never
/// replaced: replacing it would lose everything that the right key encrypted.
public class CheckedKey {

    private final String name;
    private final KeyFile file;
    private final KeyChecks checks;
    private final List<? extends EncryptedRows> rows;
    private final Set<String> lost;
    private byte[] bytes = {};

    /// @param name the key's name in the database
    /// @param rows the rows that this key and the other keys encrypted
    /// @param lost the names of the keys that the operator declared lost for good
    public CheckedKey(
            String name, KeyFile file, KeyChecks checks, List<? extends EncryptedRows> rows, Set<String> lost) {
        this.name = name;
        this.file = file;
        this.checks = checks;
        this.rows = rows.stream().filter(some -> some.key().equals(name)).toList();
        this.lost = Set.copyOf(lost);
    }

    /// Derives a key for one purpose. It reveals nothing about the keys derived for other purposes.
    public final SecretKey derived(String purpose, String algorithm) {
        return new SecretKeySpec(hash(mac(bytes()), purpose), algorithm);
    }

    /// Returns the key itself. The first call compares it with the database.
    ///
    /// @throws Refusal when it is not the key of this database
    public final synchronized byte[] bytes() {
        if (bytes.length == 0) {
            bytes = lost.contains(name) ? giveUp() : require();
        }
        return bytes;
    }

    private byte[] require() {
        Optional<byte[]> expected = checks.find(name);
        Optional<byte[]> found = file.find();
        if (found.isEmpty() && (expected.isPresent() || !areEmpty())) {
            throw refusal("manque, et cette base en a besoin");
        }
        byte[] key = found.orElseGet(file::make);
        if (expected.isEmpty()) {
            adopt(key);
        }
        if (!checks.find(name)
                .filter(value -> MessageDigest.isEqual(value, valueOf(key)))
                .isPresent()) {
            throw refusal("n’est pas celle de cette base");
        }
        return key;
    }

    /// Stores the check value of the key: on the first start, or on the first start of a version that compares
    /// keys. If two nodes start at once, the key stored first counts for both.
    private void adopt(byte[] key) {
        if (!areEmpty() && rows.stream().noneMatch(some -> some.openWith(key))) {
            throw refusal("n’est pas celle de cette base");
        }
        checks.add(name, valueOf(key));
    }

    private boolean areEmpty() {
        return rows.stream().allMatch(EncryptedRows::isEmpty);
    }

    /// Starts over with a new check value: the operator declared the right key lost. Everything it
    /// encrypted stays unreadable.
    private byte[] giveUp() {
        byte[] key = file.find().orElseGet(file::make);
        checks.replace(name, valueOf(key));
        return key;
    }

    private Refusal refusal(String wrong) {
        return new Refusal("La clé " + file.path() + " " + wrong
                + ". Remettez-y celle de votre sauvegarde ou d’un autre nœud, ou dites où elle est avec "
                + file.setting() + ".");
    }

    private static byte[] valueOf(byte[] key) {
        return hash(mac(key), "check");
    }

    private static SecretKey mac(byte[] key) {
        return new SecretKeySpec(key, Sha256.KEYED);
    }

    /// Computes a keyed hash (HMAC-SHA-256).
    public static byte[] hash(SecretKey key, String text) {
        return Sha256.keyed(key, text.getBytes(UTF_8));
    }
}
