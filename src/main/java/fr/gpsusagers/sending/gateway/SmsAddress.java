package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The address to which messages for the SMS operator are posted.
///
/// @param account the value of the header `Authorization`, if the address names an account
record SmsAddress(URI uri, Optional<String> account) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HIGHEST_PORT = 65_535;

    /// Parses `https://user:password@host/path?query`. Special characters are percent-encoded, such as
    /// `%40` for `@`. Without encryption, only a program of this machine may be addressed: each message
    /// carries the number of a citizen, and words.
    ///
    /// @throws Refusal also for an `@` behind the host: it most likely ends a password that is not encoded,
    ///     whose beginning would be taken for the host
    static SmsAddress parse(String url) {
        try {
            return of(new URI(url.strip()));
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw unreadable(); // without its cause, which quotes the password
        }
    }

    private static SmsAddress of(URI address) throws URISyntaxException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || host == null || !endsWell(address)) {
            throw unreadable();
        }
        if (scheme.equals("http") && !LOOPBACK.contains(host)) {
            throw new Refusal("GPS_SMS_URL doit être une adresse en https:// : sans https, les numéros et les mots des"
                    + " usagers seraient lisibles en chemin. Seule cette machine en est dispensée.");
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return new SmsAddress(
                new URI(scheme + "://" + host + port + address.getRawPath() + query),
                account(address.getRawUserInfo()));
    }

    private static boolean endsWell(URI address) {
        return address.getRawFragment() == null
                && !address.getRawPath().contains("@")
                && !String.valueOf(address.getRawQuery()).contains("@")
                && address.getPort() != 0
                && address.getPort() <= HIGHEST_PORT;
    }

    private static Optional<String> account(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        String[] parts = userInfo.split(":", 2);
        if (parts.length < 2 || parts[0].isEmpty()) {
            throw unreadable();
        }
        byte[] account = (decoded(parts[0]) + ":" + decoded(parts[1])).getBytes(StandardCharsets.UTF_8);
        return Optional.of("Basic " + Base64.getEncoder().encodeToString(account));
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unreadable() {
        return new Refusal("GPS_SMS_URL est illisible. Écrivez-le comme"
                + " GPS_SMS_URL=https://nom:motdepasse@hôte/chemin. Dans un mot de passe, @ s’écrit %40, # s’écrit %23,"
                + " / s’écrit %2F et ? s’écrit %3F.");
    }

    /// Hides the account, and the query, which may hold a key.
    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getHost();
    }
}
