package fr.gpsusagers.kernel.settings;

import fr.gpsusagers.kernel.start.Refusal;
import java.util.regex.Pattern;

/// Checks the settings that say who can read messages and where to report a vulnerability: a typo must not leave
/// the product open.
final class AccessSettings {

    static final String PRETEND = "gps.pretend";
    private static final Pattern CONTACT = Pattern.compile("(mailto:[^@\\s]+@[^@\\s]+|https://\\S+)");

    private AccessSettings() {}

    static void check(Settings.Source source) {
        source.find(PRETEND).filter(value -> !value.equals("on")).ifPresent(value -> {
            throw new Refusal("GPS_PRETEND=" + value + " n’a pas de sens. Écrivez GPS_PRETEND=on pour un essai sans"
                    + " envoi, ou retirez-le.");
        });
        source.find("gps.security-contact")
                .filter(value -> !CONTACT.matcher(value).matches())
                .ifPresent(value -> {
                    throw new Refusal("GPS_SECURITY_CONTACT doit être une adresse, par exemple"
                            + " GPS_SECURITY_CONTACT=mailto:securite@exemple.fr.");
                });
    }
}
