package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A random name for one form that was shown. Only the page that showed the form knows it, unlike the identifier of an
/// enquiry, which ledgers and agents' addresses hold. Hides itself in `toString`.
public record FormToken(String value) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FormToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Reads a hidden field; empty for anything that is no token.
    public static Optional<FormToken> find(String written) {
        return Optional.of(written).filter(text -> FORM.matcher(text).matches()).map(FormToken::new);
    }

    /// This form with the number and mail of its sender. With another number it is another form: who went back and
    /// corrected a number asks anew, and who tries a stranger's number learns nothing.
    public SentForm sentBy(Person person) {
        String sent = String.join(
                "\n",
                value,
                person.number().map(PhoneNumber::dialled).orElse(""),
                person.mail().map(EmailAddress::value).orElse("").toLowerCase(Locale.ROOT));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new SentForm(HexFormat.of().formatHex(digest.digest(sent.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "FormToken[…]";
    }
}
