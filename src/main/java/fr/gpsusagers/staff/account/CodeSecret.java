package fr.gpsusagers.staff.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.gpsusagers.staff.Login;
import java.net.URI;
import java.net.URLEncoder;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/// The secret from which the product and the agent's telephone compute the same one-time codes (RFC 6238, with
/// the values that every authenticator application supports: SHA-1, six digits, 30 seconds). `toString` hides it.
public record CodeSecret(String hex) {

    private static final int BYTES = 20;
    private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;
    /// Accepts codes that are 30 seconds early or late: telephone clocks are rarely exact, and typing takes time.
    private static final int TOLERANCE = 1;
    private static final String ISSUER = "GPS usagers";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CodeSecret {
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("The secret for one-time codes must have " + BYTES + " bytes");
        }
    }

    public static CodeSecret draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    public static CodeSecret of(byte[] bytes) {
        return new CodeSecret(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /// Returns the 30-second step, counted from 1970, to which this code belongs. Empty if no step around this
    /// instant has this code.
    public OptionalLong stepOf(OneTimeCode code, Instant at) {
        long now = at.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> MessageDigest.isEqual(
                        codeAt(step).getBytes(UTF_8), code.value().getBytes(UTF_8)))
                .findFirst();
    }

    /// Returns the code that the telephone shows at this instant.
    public OneTimeCode codeAt(Instant at) {
        return new OneTimeCode(codeAt(at.getEpochSecond() / STEP.toSeconds()));
    }

    /// Returns the address that the telephone reads from a QR code.
    public URI enrolment(Login login) {
        return URI.create("otpauth://totp/" + escape(ISSUER) + ":" + escape(login.value()) + "?secret=" + base32()
                + "&issuer=" + escape(ISSUER) + "&algorithm=SHA1&digits=6&period=" + STEP.toSeconds());
    }

    /// Returns the secret in the form that the agent types if the telephone has no camera.
    public String base32() {
        byte[] bytes = bytes();
        var letters = new StringBuilder();
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit += BITS_OF_A_LETTER) {
            letters.append(BASE32.charAt(bitsFrom(bytes, bit)));
        }
        return letters.toString();
    }

    private static int bitsFrom(byte[] bytes, int first) {
        return IntStream.range(first, first + BITS_OF_A_LETTER)
                .map(bit -> bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1)
                .reduce(0, (letter, bit) -> letter << 1 | bit);
    }

    private String codeAt(long step) {
        var generator = new TimeBasedOneTimePasswordGenerator(STEP);
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(bytes(), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "…";
    }
}
