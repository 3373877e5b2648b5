package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.signin.IdentityProvider;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures the identity provider by which agents sign in. There is none by default.
@Configuration(proxyBeanMethods = false)
class IdentitySettings {

    /// @param issuer `gps.proconnect.issuer`: the provider's address, below which its description is found
    /// @param clientId `gps.proconnect.client-id`: the identifier of this product at the provider
    /// @param clientSecret `gps.proconnect.client-secret`: the secret by which this product authenticates
    ///     to the provider
    /// @param acr `gps.proconnect.acr`: the accepted levels of authentication
    /// @param patience `gps.proconnect.patience`: the timeout of one request to the provider
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
                        new Registration(
                                issuer.strip(),
                                clientId.strip(),
                                clientSecret.strip(),
                                Registration.words(acr),
                                patience),
                        clock);
    }
}
