package fr.gpsusagers.sending.sms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// SHA-256, alone or with a key. Every Java has both.
final class Sha256 {

    private static final String KEYED = "HmacSHA256";

    private Sha256() {}

    /// Hashes these parts as if they were one text.
    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Signs these parts as if they were one text (HMAC).
    static byte[] keyed(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key, KEYED));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
