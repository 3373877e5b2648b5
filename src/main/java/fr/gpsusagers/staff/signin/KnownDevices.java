package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises browsers from which an agent signed in before (OWASP: device cookies). Such a browser has its own
/// failure count, so strangers who try a login never lock its agent out. The browser stores a signed mark for each
/// login; the product stores nothing. A mark grants no access: it only separates the counts.
public final class KnownDevices {

    private static final long VALID_DAYS = 180;
    /// A counter's computer serves several agents.
    private static final int MOST_LOGINS = 8;
    private static final String BETWEEN = "~";
    private static final Pattern FORM = Pattern.compile("([\\w-]{43})\\.([0-9]{1,6})\\.([\\w-]{43})");

    private final KeyedHashes hashes;

    public KnownDevices(KeyedHashes hashes) {
        this.hashes = hashes;
    }

    private record Mark(String device, long day, String signature) {

        static Stream<Mark> read(String kept) {
            return Arrays.stream(kept.split(BETWEEN, MOST_LOGINS + 1))
                    .map(FORM::matcher)
                    .filter(Matcher::matches)
                    .map(form -> new Mark(form.group(1), Long.parseLong(form.group(2)), form.group(3)));
        }

        String written() {
            return device + "." + day + "." + signature;
        }
    }

    /// Returns the device, if this login signed in from it before. Empty for a forged, foreign or expired mark.
    Optional<String> find(Login login, String kept, Instant at) {
        return Mark.read(kept)
                .filter(mark -> isOf(login, mark) && today(at) - mark.day() <= VALID_DAYS)
                .map(Mark::device)
                .findFirst();
    }

    /// Returns the marks that the browser stores after this login signed in: a fresh mark for this login, and the
    /// marks of other logins.
    String add(Login login, String kept, Instant at) {
        String device = find(login, kept, at).orElseGet(() -> Token.draw().value());
        Mark fresh = new Mark(device, today(at), signature(login, device, today(at)));
        List<Mark> others = Mark.read(kept).filter(mark -> !isOf(login, mark)).toList();
        return Stream.concat(Stream.of(fresh), others.stream())
                .limit(MOST_LOGINS)
                .map(Mark::written)
                .collect(Collectors.joining(BETWEEN));
    }

    private boolean isOf(Login login, Mark mark) {
        return MessageDigest.isEqual(bytes(signature(login, mark.device(), mark.day())), bytes(mark.signature()));
    }

    private String signature(Login login, String device, long day) {
        return hashes.hash("device\n" + login.value() + "\n" + device + "\n" + day);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long today(Instant at) {
        return Duration.between(Instant.EPOCH, at).toDays();
    }

    /// Computes hashes under a key that is not in the database. A stolen database alone is therefore not enough to
    /// guess the hashed texts, or to forge signatures.
    public interface KeyedHashes {

        /// Returns 43 characters that are valid in a cookie.
        String hash(String text);
    }
}
