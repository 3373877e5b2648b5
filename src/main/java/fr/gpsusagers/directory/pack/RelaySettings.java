package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.OwnRelay;
import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures the administration's own relay for deaf people. There is none by default: pages then name the relay that
/// telephone operators offer to their customers.
@Configuration(proxyBeanMethods = false)
class RelaySettings {

    /// @param name `gps.relay.name`: what the relay is called
    /// @param url `gps.relay.url`: where a call through it begins
    /// @param hours `gps.relay.hours`: when somebody relays, as packs write hours: `Mo-Fr 08:30-18:00`
    @Bean
    @Nullable
    OwnRelay ownRelay(
            @Value("${gps.relay.name:}") String name,
            @Value("${gps.relay.url:}") String url,
            @Value("${gps.relay.hours:}") String hours) {
        if (Stream.of(name, url, hours).allMatch(String::isBlank)) {
            return null;
        }
        if (Stream.of(name, url, hours).anyMatch(String::isBlank) || !isAddress(url.strip())) {
            throw new Refusal("Le relais pour personnes sourdes demande GPS_RELAY_NAME, GPS_RELAY_URL (https://…)"
                    + " et GPS_RELAY_HOURS, par exemple Mo-Fr 08:30-18:00.");
        }
        return new OwnRelay(name.strip(), url.strip(), hours(hours.strip()));
    }

    private static boolean isAddress(String url) {
        try {
            URI address = URI.create(url);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Hours hours(String written) {
        try {
            return Hours.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "GPS_RELAY_HOURS est illisible. Écrivez ces horaires comme Mo-Fr 08:30-18:00.", unreadable);
        }
    }
}
