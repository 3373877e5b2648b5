package fr.gpsusagers.staff;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/// The form of every secret that opens something by itself: 256 random bits, written so that they can stand in an
/// address. Only its hash is ever kept.
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

    /// Whether this has the form of a token.
    public static boolean isOne(String written) {
        return FORM.matcher(written).matches();
    }

    /// Gives the token back when its form is right.
    public static String require(String written) {
        if (!isOne(written)) {
            throw new IllegalArgumentException("Not the form of a token");
        }
        return written;
    }
}
