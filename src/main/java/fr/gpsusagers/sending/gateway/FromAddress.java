package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.start.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;

/// The sender of our e-mails. People answer them: an address that nobody reads is refused.
record FromAddress(InternetAddress value) {

    private static final Pattern NOT_READ =
            Pattern.compile("(?i)(ne|no|do|not)[-_.]*(pas|not)?[-_.]*(repl|repond|répond)|no-?reply|sans-?reponse");

    /// Parses `GPS usagers <contact@departement.fr>`, or the address alone.
    static FromAddress parse(String written) {
        try {
            var address = new InternetAddress(written.strip(), true);
            var known = new EmailAddress(address.getAddress());
            if (NOT_READ.matcher(known.localPart()).find()) {
                throw new Refusal("GPS_SMTP_FROM=" + known.value() + " ne se lit pas. Les usagers répondent aux mails :"
                        + " donnez une adresse que quelqu’un lit, comme GPS_SMTP_FROM=contact@departement.fr.");
            }
            return new FromAddress(new InternetAddress(known.value(), address.getPersonal(), "UTF-8"));
        } catch (AddressException | UnsupportedEncodingException | IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_SMTP_FROM manque ou est illisible. Écrivez-le comme"
                            + " GPS_SMTP_FROM=contact@departement.fr.",
                    unreadable);
        }
    }

    String domain() {
        return value.getAddress().substring(value.getAddress().indexOf('@') + 1);
    }
}
