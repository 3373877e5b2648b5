package fr.gpsusagers.territory.gateway;

import fr.gpsusagers.territory.Addresses;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which address service is asked. By default none: what people type stays here.
@Configuration(proxyBeanMethods = false)
class AddressServiceSettings {

    private static final String PRETEND = "pretend";

    /// @param url `gps.addresses.url`: the service's base address, or `pretend`
    /// @param lessons `gps.addresses.pretend`: what the pretend one knows
    @Bean
    Addresses addresses(
            @Value("${gps.addresses.url:}") String url,
            @Value("${gps.addresses.patience:1500ms}") Duration patience,
            @Value("${gps.addresses.pretend:}") String lessons) {
        if (url.isBlank()) {
            return Addresses.none();
        }
        return url.equals(PRETEND) ? PretendAddresses.taught(lessons) : new BanAddresses(URI.create(url), patience);
    }
}
