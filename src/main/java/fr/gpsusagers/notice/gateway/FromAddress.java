package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.start.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;

/// The sender of our e-mails.
record FromAddress(InternetAddress value) {

    /// Parses `GPS usagers <ne-pas-repondre@departement.fr>`, or the address alone.
    static FromAddress parse(String written) {
        try {
            var address = new InternetAddress(written.strip(), true);
            return new FromAddress(new InternetAddress(
                    new EmailAddress(address.getAddress()).value(), address.getPersonal(), "UTF-8"));
        } catch (AddressException | UnsupportedEncodingException | IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_SMTP_FROM manque ou est illisible. Écrivez-le comme"
                            + " GPS_SMTP_FROM=ne-pas-repondre@departement.fr.",
                    unreadable);
        }
    }

    String domain() {
        return value.getAddress().substring(value.getAddress().indexOf('@') + 1);
    }
}
