package fr.gpsusagers.kernel.settings;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/// Checks that the links in notices lead to a site that recipients can open, not to the sending machine.
public final class NoticeLinks {

    /// What sends notices. The SMS operator also brings its receipts to the public address.
    private static final List<String> SENDERS = List.of("gps.smtp.url", "gps.sms.url");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0.0.0.0");
    private static final String HOW =
            " Dites où le public trouve le site, par exemple" + " GPS_PUBLIC_URL=https://gps.departement.fr.";

    private NoticeLinks() {}

    /// A product with an invented clock is exempt: nobody else reads what it sends.
    ///
    /// @throws Refusal if the public address is invalid, or if a real product has a mail server or an SMS
    ///     operator, but no public address for its links
    public static void check(Settings.Source source) {
        source.find("gps.public-url").filter(url -> !isPage(url)).ifPresent(url -> {
            throw new Refusal("GPS_PUBLIC_URL=" + url + " n’est pas l’adresse d’un site." + HOW);
        });
        boolean invented = source.find("gps.clock").isPresent();
        if (!invented
                && source.find("gps.public-url")
                        .filter(NoticeLinks::isElsewhere)
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
}
