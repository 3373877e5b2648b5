package fr.gpsusagers.staff.gateway;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// The registration of this product at the identity provider. `toString` hides the secret.
///
/// @param assurances the accepted levels of authentication (`acr`); empty to accept any
/// @param patience the timeout of one request to the provider
record Registration(String issuer, String clientId, String clientSecret, List<String> assurances, Duration patience) {

    /// Splits a setting at commas and blanks.
    static List<String> words(String written) {
        return Arrays.stream(written.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Registration[" + issuer + "]";
    }
}
