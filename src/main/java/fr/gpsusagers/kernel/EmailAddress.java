package fr.gpsusagers.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address. Its `toString` hides it, so that it never reaches a log.
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    public EmailAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "« " + value + " » n’est pas une adresse mail. Écrivez-la comme nom@domaine.fr.");
        }
    }

    /// Parses what was typed. Empty if it is no address.
    public static Optional<EmailAddress> find(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    /// The part before the @.
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return "…@…";
    }
}
