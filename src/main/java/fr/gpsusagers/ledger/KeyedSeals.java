package fr.gpsusagers.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.MasterKey;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKey;

/// Computes and checks keyed seals (HMAC-SHA-256). Database access alone is not enough to forge them: their key is
/// derived from the master key. The seal of an entry in the public chain depends on every entry before it, so a
/// keyed seal of that seal covers all of them.
@Singleton
public final class KeyedSeals {

    private final MasterKey key;

    public KeyedSeals(MasterKey key) {
        this.key = key;
    }

    String of(SealedEntry entry) {
        return seal("entry " + entry.position() + " " + entry.seal());
    }

    boolean holds(SealedEntry entry) {
        return entry.keyedSeal().filter(seal -> isSame(seal, of(entry))).isPresent();
    }

    Head head(long keyedFrom, long position, String seal) {
        return new Head(keyedFrom, position, seal, ofHead(keyedFrom, position, seal));
    }

    boolean holds(Head head) {
        return isSame(head.keyedSeal(), ofHead(head.keyedFrom(), head.position(), head.seal()));
    }

    private String ofHead(long keyedFrom, long position, String seal) {
        return seal("head " + keyedFrom + " " + position + " " + seal);
    }

    private String seal(String text) {
        SecretKey derived = key.derived("ledger", "HmacSHA256");
        return HexFormat.of().formatHex(CheckedKey.hash(derived, text));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
