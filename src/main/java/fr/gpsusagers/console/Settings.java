package fr.gpsusagers.console;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The operator's settings from the environment (`GPS_PORT` is read as `gps.port`), checked once at startup.
///
/// @param listen address where pages are served; port 0 means any free port
/// @param data folder for everything that the product stores on disk
/// @param external the operator's own database; empty for the embedded one
/// @param kept the purpose of the data folder
public record Settings(InetSocketAddress listen, Path data, Optional<ExternalDatabase> external, Kept kept) {

    /// The purpose of a data folder.
    public enum Kept {
        /// Data is permanent.
        FOR_GOOD,
        /// The folder belongs to a demonstration, which empties it at each start.
        FOR_A_DEMONSTRATION
    }

    private static final String JDBC = "jdbc:postgresql:";
    private static final int LAST_PORT = 65_535;

    /// A PostgreSQL server that the operator runs. `toString` hides the account and the URL's parameters.
    public record ExternalDatabase(String url, String user, String password) {

        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    /// Looks a setting up by its name. Null if it is not set.
    @FunctionalInterface
    public interface Source {
        @Nullable
        String read(String name);

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
        Kept kept = source.find(Demonstration.SETTING).isPresent() ? Kept.FOR_A_DEMONSTRATION : Kept.FOR_GOOD;
        if (kept == Kept.FOR_A_DEMONSTRATION) {
            Demonstration.check(listen, external);
        }
        source.find("gps.clock").ifPresent(written -> checkClock(written, external.isPresent()));
        ProviderSettings.check(source);
        DoorSettings.check(source);
        Path data = Path.of(source.find("gps.data").orElse("data"));
        return new Settings(listen, data.toAbsolutePath().normalize(), external, kept);
    }

    static int port(String name, String written) {
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

    private static void checkClock(String written, boolean external) {
        try {
            FrenchTime.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_CLOCK=" + written + " est illisible. Écrivez-le comme GPS_CLOCK=2026-11-27T18:00.",
                    unreadable);
        }
        if (external) {
            throw new Refusal("GPS_CLOCK est refusé avec GPS_DATABASE_URL : une heure inventée n’entre pas dans une"
                    + " vraie base. Retirez l’un des deux.");
        }
    }
}
