package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.start.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// Checks that a webhook call comes from the operator: HMAC-SHA256 of the timestamp, a dot and the body,
/// with a secret that only the operator and we know.
public final class WebhookSignature {

    /// How long a signed call is accepted.
    public static final Duration LONGEST_AGE = Duration.ofMinutes(5);

    /// How far the operator's clock may be ahead of ours.
    public static final Duration MOST_AHEAD = Duration.ofSeconds(30);

    private static final String USUAL_HEADERS = "GPS-Timestamp,GPS-Signature";
    private static final int SHORTEST_SECRET = 16;
    private static final Pattern HEADERS = Pattern.compile("([A-Za-z0-9-]+)\\s*,\\s*([A-Za-z0-9-]+)");

    /// Seconds since 1970, or milliseconds.
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{10}|\\d{13}");

    private static final int MILLIS = 13;
    private static final int HEX = 64;
    private static final String PREFIX = "sha256=";

    private final byte[] secret;
    private final String timestampHeader;
    private final String signatureHeader;

    private WebhookSignature(String secret, String timestampHeader, String signatureHeader) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.timestampHeader = timestampHeader;
        this.signatureHeader = signatureHeader;
    }

    /// @param secret `GPS_SMS_SECRET`
    /// @param headers `GPS_SMS_SIGNATURE_HEADERS`, or blank for the usual ones: the header of the
    ///     timestamp, then the header of the signature
    /// @throws Refusal if one of them makes no sense
    public static WebhookSignature parse(String secret, String headers) {
        if (secret.strip().length() < SHORTEST_SECRET) {
            throw new Refusal("GPS_SMS_SECRET manque ou est trop court. Donnez le secret par lequel l’opérateur signe"
                    + " ses appels, d’au moins " + SHORTEST_SECRET + " caractères.");
        }
        var names = HEADERS.matcher(headers.isBlank() ? USUAL_HEADERS : headers.strip());
        if (!names.matches() || names.group(1).equalsIgnoreCase(names.group(2))) {
            throw new Refusal("GPS_SMS_SIGNATURE_HEADERS est illisible. Nommez l’en-tête de l’heure, puis celui de la"
                    + " signature, comme GPS_SMS_SIGNATURE_HEADERS=" + USUAL_HEADERS + ".");
        }
        return new WebhookSignature(secret.strip(), names.group(1), names.group(2));
    }

    /// Finds the replay key of a call that the operator sent, and recently: the same for a call that is sent again with
    /// the same timestamp and body. A call whose key was seen within [#LONGEST_AGE] plus [#MOST_AHEAD] is a replay.
    /// Empty if the call must not be read.
    ///
    /// @param header finds a header of the call by its name
    public Optional<String> find(Function<String, Optional<String>> header, byte[] body, Instant now) {
        Optional<String> timestamp = header.apply(timestampHeader).map(String::strip);
        Optional<String> signature = header.apply(signatureHeader).map(String::strip);
        if (timestamp.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        byte[] start = (timestamp.get() + ".").getBytes(StandardCharsets.UTF_8);
        byte[] expected = Sha256.keyed(new SecretKeySpec(secret, Sha256.KEYED), start, body);
        boolean isSigned = MessageDigest.isEqual(expected, decoded(signature.get()))
                && TIMESTAMP.matcher(timestamp.get()).matches();
        return isSigned && isRecent(timestamp.get(), now) ? Optional.of(Sha256.hex(start, body)) : Optional.empty();
    }

    private static boolean isRecent(String timestamp, Instant now) {
        long written = Long.parseLong(timestamp);
        Instant signed = timestamp.length() == MILLIS ? Instant.ofEpochMilli(written) : Instant.ofEpochSecond(written);
        return !signed.isAfter(now.plus(MOST_AHEAD)) && !signed.isBefore(now.minus(LONGEST_AGE));
    }

    /// Decodes a signature in hexadecimal or Base64. Empty bytes if it is neither: they equal no signature.
    private static byte[] decoded(String signature) {
        String bare = signature.startsWith(PREFIX) ? signature.substring(PREFIX.length()) : signature;
        try {
            return bare.length() == HEX
                    ? HexFormat.of().parseHex(bare)
                    : Base64.getDecoder().decode(bare);
        } catch (IllegalArgumentException noSignature) {
            return new byte[0];
        }
    }
}
