package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A random token (128 bits) for one displayed form. Only the page that shows the form knows it, whereas enquiry
/// ids also appear in ledgers and in the URLs of agents. `toString` hides the value.
public record FormToken(String value) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static FormToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Returns the token of this form for one subject: a form that comes back about another subject is another request.
    public FormToken about(String subject) {
        byte[] digest = Sha256.of(value + "\n" + subject);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
    }

    /// Returns the token of a message that no form was shown for, such as a mail: the same key opens one request.
    ///
    /// @param key tells the message apart from all others
    public static FormToken ofKey(String key) {
        return new FormToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(key), BYTES)));
    }

    /// Parses a hidden form field. Empty if the text is not a token.
    public static Optional<FormToken> find(String written) {
        return Optional.of(written).filter(text -> FORM.matcher(text).matches()).map(FormToken::new);
    }

    /// Combines this form with the number or e-mail address of its sender. The same form with another number counts
    /// as a new form: a citizen who goes back to correct a number opens a new request, and who tries a stranger's
    /// number learns nothing.
    public SentForm sentBy(Person person) {
        String sent = String.join(
                "\n",
                value,
                person.number().map(PhoneNumber::dialled).orElse(""),
                person.mail().map(EmailAddress::value).orElse("").toLowerCase(Locale.ROOT));
        return new SentForm(HexFormat.of().formatHex(Sha256.of(sent)));
    }

    /// Hashes this form, so that a form sent twice is known without storing the token.
    public SentForm sent() {
        return new SentForm(HexFormat.of().formatHex(Sha256.of(value)));
    }

    @Override
    public String toString() {
        return "FormToken[…]";
    }
}
