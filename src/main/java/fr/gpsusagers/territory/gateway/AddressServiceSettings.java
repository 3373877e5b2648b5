package fr.gpsusagers.territory.gateway;

import fr.gpsusagers.territory.Addresses;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the address service. There is none by default, so that typed addresses stay inside the product.
@Configuration(proxyBeanMethods = false)
class AddressServiceSettings {

    private static final String PRETEND = "pretend";

    /// @param url `gps.addresses.url`: base URL of the service, or `pretend`
    /// @param known `gps.addresses.pretend`: the addresses that the pretend service knows
    @Bean
    Addresses addresses(
            @Value("${gps.addresses.url:}") String url,
            @Value("${gps.addresses.patience:1500ms}") Duration patience,
            @Value("${gps.addresses.pretend:}") String known) {
        if (url.isBlank()) {
            return Addresses.none();
        }
        return url.equals(PRETEND) ? PretendAddresses.knowing(known) : new BanAddresses(URI.create(url), patience);
    }
}
