package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.identity.IdentityProvider;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// By which identity provider agents sign in. By default none.
@Configuration(proxyBeanMethods = false)
class IdentitySettings {

    /// @param issuer `gps.proconnect.issuer`: the provider's address, below which its description is found
    /// @param clientId `gps.proconnect.client-id`: how it calls this product
    /// @param clientSecret `gps.proconnect.client-secret`: how this product proves itself to it
    /// @param acr `gps.proconnect.acr`: how strongly agents must prove who they are, any of these words
    @Bean
    IdentityProvider identityProvider(
            @Value("${gps.proconnect.issuer:}") String issuer,
            @Value("${gps.proconnect.client-id:}") String clientId,
            @Value("${gps.proconnect.client-secret:}") String clientSecret,
            @Value("${gps.proconnect.acr:}") String acr,
            @Value("${gps.proconnect.patience:5s}") Duration patience,
            Clock clock) {
        return issuer.isBlank()
                ? IdentityProvider.none()
                : new OpenIdProvider(
                        new Declaration(
                                issuer.strip(),
                                clientId.strip(),
                                clientSecret.strip(),
                                Declaration.words(acr),
                                patience),
                        clock);
    }
}
