package fr.gpsusagers.kernel.settings;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/// Checks the ProConnect settings together: all or none must be set. A mistake is reported to the operator at
/// startup, not to each agent who signs in.
final class ProConnectSettings {

    private static final String ISSUER = "gps.proconnect.issuer";
    private static final List<String> NEEDED =
            List.of(ISSUER, "gps.proconnect.client-id", "gps.proconnect.client-secret");
    private static final String ACR = "gps.proconnect.acr";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProConnectSettings() {}

    static void check(Settings.Source source) {
        List<String> missing =
                NEEDED.stream().filter(name -> source.find(name).isEmpty()).toList();
        boolean none = missing.size() == NEEDED.size() && source.find(ACR).isEmpty();
        if (!missing.isEmpty() && !none) {
            throw new Refusal(
                    Settings.variable(missing.getFirst()) + " manque. ProConnect demande GPS_PROCONNECT_ISSUER,"
                            + " GPS_PROCONNECT_CLIENT_ID et GPS_PROCONNECT_CLIENT_SECRET ensemble, ou aucun des trois.");
        }
        source.find(ISSUER).filter(issuer -> !isSafe(issuer)).ifPresent(issuer -> {
            throw new Refusal("GPS_PROCONNECT_ISSUER doit être une adresse en https://, par exemple"
                    + " https://auth.agentconnect.gouv.fr/api/v2. Sans https, seule cette machine est permise.");
        });
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = new URI(issuer);
            boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
            return address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && ("https".equals(address.getScheme()) || here);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
