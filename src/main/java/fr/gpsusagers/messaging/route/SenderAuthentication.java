package fr.gpsusagers.messaging.route;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.messaging.mail.ReadMail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the mail server of the administration vouches for the sender of a mail (RFC 8601). Only the topmost
/// header with the name of that server counts: anyone can write the others.
///
/// @param relay the name under which the server signs its results; empty if none is trusted
public record SenderAuthentication(Optional<String> relay) {

    private static final Pattern RESULT = Pattern.compile("(?i)(?:^|;)\\s*(dmarc|dkim|spf)\\s*=\\s*pass\\b([^;]*)");
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:header\\.from|header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*\"?([^\\s;\"]+)");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");

    /// Whether the address in `From` is really the sender's.
    boolean isVouched(ReadMail mail) {
        return mail.from()
                .flatMap(from -> results(mail.authentications()).map(results -> passes(results, domain(from))))
                .orElse(false);
    }

    private Optional<String> results(List<String> headers) {
        return relay.flatMap(name -> headers.stream()
                .map(header -> COMMENT.matcher(header).replaceAll(" "))
                .filter(header -> server(header).equalsIgnoreCase(name))
                .findFirst());
    }

    private static String server(String header) {
        return header.split(";", 2)[0].strip().split("\\s+")[0];
    }

    private static boolean passes(String header, String domain) {
        String results = header.contains(";") ? header.substring(header.indexOf(';')) : "";
        Matcher result = RESULT.matcher(results);
        while (result.find()) {
            Matcher named = DOMAIN.matcher(result.group(2));
            while (named.find()) {
                if (isAligned(domainOf(named.group(1)), domain)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A subdomain of the sender's domain, or the domain itself, may sign for it.
    private static boolean isAligned(String signed, String domain) {
        return signed.equals(domain) || signed.endsWith("." + domain);
    }

    private static String domainOf(String written) {
        return written.substring(written.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String domain(EmailAddress address) {
        return domainOf(address.value());
    }
}
