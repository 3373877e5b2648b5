package fr.gpsusagers.staff.gateway;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// What the provider and this product agreed on. It hides its secret in `toString`.
///
/// @param assurances how strongly someone must have proved who he is, any of these; empty for any way at all
/// @param patience how long one question to the provider may take
record Declaration(String issuer, String clientId, String clientSecret, List<String> assurances, Duration patience) {

    /// Reads the words of a setting, with commas or blanks between them.
    static List<String> words(String written) {
        return Arrays.stream(written.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Declaration[" + issuer + "]";
    }
}
