package fr.gpsusagers.kernel.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/// Checks the settings that say where others reach the product, and where the product sends agents to sign in.
public final class OutsideAddresses {

    /// What sends notices. The SMS operator also brings its receipts to the public address.
    private static final List<String> SENDERS = List.of("gps.smtp.url", "gps.sms.url");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");
    private static final String ISSUER = "gps.proconnect.issuer";
    private static final String ACR = "gps.proconnect.acr";
    private static final List<String> PROCONNECT =
            List.of(ISSUER, "gps.proconnect.client-id", "gps.proconnect.client-secret");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String HOW =
            " Dites où le public trouve le site, par exemple" + " GPS_PUBLIC_URL=https://gps.departement.fr.";

    private OutsideAddresses() {}

    /// A product with an invented clock is exempt: nobody else reads what it sends.
    ///
    /// @throws Refusal if the public address is invalid, or if a real product has a mail server or an SMS
    ///     operator, but no public address for its links
    public static void checkLinks(Settings.Source source) {
        source.find("gps.public-url").filter(url -> !isPage(url)).ifPresent(url -> {
            throw new Refusal("GPS_PUBLIC_URL=" + url + " n’est pas l’adresse d’un site." + HOW);
        });
        boolean invented = source.find("gps.clock").isPresent();
        if (!invented
                && source.find("gps.public-url")
                        .filter(OutsideAddresses::isElsewhere)
                        .isEmpty()) {
            SENDERS.stream()
                    .filter(sender -> source.find(sender).isPresent())
                    .findFirst()
                    .ifPresent(sender -> {
                        throw new Refusal(Settings.variable(sender)
                                + " envoie des messages dont les liens mèneraient à cette machine." + HOW);
                    });
        }
    }

    private static boolean isPage(String url) {
        String scheme = url.replaceFirst(":.*", "");
        return (scheme.equals("https") || scheme.equals("http")) && !host(url).isEmpty();
    }

    private static boolean isElsewhere(String url) {
        return !THIS_MACHINE.contains(host(url));
    }

    /// Returns the host of a URL, or an empty text if there is none.
    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }

    /// All settings of ProConnect must be set, or none. A mistake is reported to the operator at startup, not to each
    /// agent who signs in.
    ///
    /// @throws Refusal if some are missing, or agents would sign in over an unprotected connection
    static void checkProConnect(Settings.Source source) {
        List<String> missing =
                PROCONNECT.stream().filter(name -> source.find(name).isEmpty()).toList();
        boolean none = missing.size() == PROCONNECT.size() && source.find(ACR).isEmpty();
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
