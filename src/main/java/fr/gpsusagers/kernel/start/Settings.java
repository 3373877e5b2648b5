package fr.gpsusagers.kernel.start;

import fr.gpsusagers.kernel.FrenchTime;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The operator's settings from the environment (`GPS_PORT` is read as `gps.port`), checked at startup.
///
/// @param listen address where pages are served; port 0 means any free port
/// @param management address where monitoring tools read health and metrics; empty if there is none
/// @param data folder for everything that the product stores on disk
/// @param clock the invented time at which the clock starts; empty for the real time
/// @param external the operator's own database; empty for the embedded one
public record Settings(
        Purpose purpose,
        InetSocketAddress listen,
        Optional<InetSocketAddress> management,
        Path data,
        Optional<LocalDateTime> clock,
        Optional<ExternalDatabase> external) {

    /// The purpose of a start.
    public enum Purpose {
        /// The real product: its data is permanent.
        PRODUCTION,
        /// A product that is tried: what it would send is stored for display.
        TRIAL,
        /// A demonstration, which empties its data folder at each start.
        DEMONSTRATION
    }

    private static final Pattern CONTACT = Pattern.compile("(mailto:[^@\\s]+@[^@\\s]+|https://\\S+)");
    private static final String JDBC = "jdbc:postgresql:";
    private static final int LAST_PORT = 65_535;

    /// A PostgreSQL server that the operator runs. `toString` hides the account and the URL's parameters.
    public record ExternalDatabase(String url, String user, String password) {

        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    /// The environment variable of a setting: `GPS_PORT` for `gps.port`.
    static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /// Where settings come from.
    @FunctionalInterface
    public interface Source {
        /// Looks up a setting by its name. Null if it is not set.
        @Nullable
        String read(String name);

        /// Finds a setting. Empty if it is not set, or blank.
        default Optional<String> find(String name) {
            return Optional.ofNullable(read(name)).map(String::strip).filter(value -> !value.isEmpty());
        }
    }

    /// Reads the settings.
    ///
    /// @throws Refusal if a setting is invalid
    public static Settings read(Source source) {
        var external = source.find("gps.database.url").map(url -> external(url, source));
        var listen = new InetSocketAddress(
                source.find("gps.address").orElse("localhost"),
                port("GPS_PORT", source.find("gps.port").orElse("8080")));
        checkContact(source);
        var purpose = purpose(source);
        if (purpose == Purpose.DEMONSTRATION) {
            Demonstration.check(listen, external);
        }
        var clock = source.find("gps.clock").map(written -> clock(written, external.isPresent()));
        OutsideAddresses.checkProConnect(source);
        Path data = Path.of(source.find("gps.data").orElse("data"));
        return new Settings(
                purpose, listen, management(source), data.toAbsolutePath().normalize(), clock, external);
    }

    private static Purpose purpose(Source source) {
        if (source.find(Demonstration.SETTING).isPresent()) {
            return Purpose.DEMONSTRATION;
        }
        Optional<String> pretend = source.find("gps.pretend");
        pretend.filter(value -> !value.equals("on")).ifPresent(value -> {
            throw new Refusal("GPS_PRETEND=" + value + " n’a pas de sens. Écrivez GPS_PRETEND=on pour un essai sans"
                    + " envoi, ou retirez-le.");
        });
        return pretend.isPresent() ? Purpose.TRIAL : Purpose.PRODUCTION;
    }

    /// Where to report a vulnerability: a typo must not lead nowhere.
    private static void checkContact(Source source) {
        source.find("gps.security-contact")
                .filter(value -> !CONTACT.matcher(value).matches())
                .ifPresent(value -> {
                    throw new Refusal("GPS_SECURITY_CONTACT doit être une adresse, par exemple"
                            + " GPS_SECURITY_CONTACT=mailto:securite@exemple.fr.");
                });
    }

    public boolean isDemonstration() {
        return purpose == Purpose.DEMONSTRATION;
    }

    /// Whether messages are stored for display where nothing can send them.
    public boolean isPretending() {
        return purpose != Purpose.PRODUCTION;
    }

    private static Optional<InetSocketAddress> management(Source source) {
        return source.find("gps.management.port").map(written -> {
            int port = port("GPS_MANAGEMENT_PORT", written);
            if (port != 0 && written.equals(source.find("gps.port").orElse("8080"))) {
                throw new Refusal("GPS_MANAGEMENT_PORT=" + written + " est aussi le port des pages. Choisissez-en un"
                        + " autre, par exemple GPS_MANAGEMENT_PORT=" + (port + 1) + ".");
            }
            return new InetSocketAddress(source.find("gps.management.address").orElse("localhost"), port);
        });
    }

    private static int port(String name, String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > LAST_PORT) {
            throw new Refusal(name + "=" + written + " n’est pas un port. Écrivez un nombre, comme " + name + "=8081.");
        }
        return Integer.parseInt(written);
    }

    private static ExternalDatabase external(String url, Source source) {
        if (!url.startsWith(JDBC)) {
            throw new Refusal("GPS_DATABASE_URL doit commencer par jdbc:postgresql://, par exemple"
                    + " jdbc:postgresql://localhost:5432/gps.");
        }
        return new ExternalDatabase(
                url,
                source.find("gps.database.user").orElse(""),
                source.find("gps.database.password").orElse(""));
    }

    private static LocalDateTime clock(String written, boolean external) {
        LocalDateTime start;
        try {
            start = FrenchTime.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_CLOCK=" + written + " est illisible. Écrivez-le comme GPS_CLOCK=2026-11-27T18:00.",
                    unreadable);
        }
        if (external) {
            throw new Refusal("GPS_CLOCK est refusé avec GPS_DATABASE_URL : une heure inventée n’entre pas dans une"
                    + " vraie base. Retirez l’un des deux.");
        }
        return start;
    }
}
