package fr.gpsusagers.console;

import fr.gpsusagers.hall.limit.Limits;
import fr.gpsusagers.hall.proxy.TrustedProxies;
import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks the settings that control access to the product: a typo must not leave it open.
public final class DoorSettings {

    private static final String PRETEND = "gps.pretend";
    private static final Pattern CONTACT = Pattern.compile("(mailto:[^@\\s]+@[^@\\s]+|https://\\S+)");

    private DoorSettings() {}

    static void check(Settings.Source source) {
        TrustedProxies.parse(source.find("gps.trusted-proxy").orElse(""));
        Limits.parse(source.find("gps.limits").orElse(""));
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
        findManagement(source);
    }

    /// Finds the address where monitoring tools read health and metrics. Empty unless `gps.management.port` is set.
    ///
    /// @throws Refusal if it is not a port, or is the port of the pages
    public static Optional<InetSocketAddress> findManagement(Settings.Source source) {
        return source.find("gps.management.port").map(written -> {
            int port = Settings.port("GPS_MANAGEMENT_PORT", written);
            if (port != 0 && written.equals(source.find("gps.port").orElse("8080"))) {
                throw new Refusal("GPS_MANAGEMENT_PORT=" + written + " est aussi le port des pages. Choisissez-en un"
                        + " autre, par exemple GPS_MANAGEMENT_PORT=" + (port + 1) + ".");
            }
            return new InetSocketAddress(source.find("gps.management.address").orElse("localhost"), port);
        });
    }
}
