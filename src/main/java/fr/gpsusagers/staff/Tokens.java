package fr.gpsusagers.staff;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/// The format of secrets that grant access on their own, such as session tokens: 256 random bits, written in
/// characters that are valid in an address. Only their hashes are stored.
public final class Tokens {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    public static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static boolean isOne(String written) {
        return FORM.matcher(written).matches();
    }

    /// Returns the token if it is well-formed, and throws otherwise.
    public static String require(String written) {
        if (!isOne(written)) {
            throw new IllegalArgumentException("Malformed token");
        }
        return written;
    }
}
