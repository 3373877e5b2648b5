package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.route.AuthenticationResults.MethodResult;
import java.util.Locale;
import java.util.Optional;

/// Whether the mail server of the administration vouches for the sender of a mail (RFC 8601). Only the topmost header
/// counts, and only under the name of that server: the sender may have written the others.
///
/// @param relay the name under which the server signs its results; empty if none is trusted
public record SenderAuthentication(Optional<String> relay) {

    /// Whether the address in `From` is really the sender's.
    boolean isVouched(ReadMail mail) {
        return mail.from().filter(from -> isVouched(mail, domain(from))).isPresent();
    }

    private boolean isVouched(ReadMail mail, String domain) {
        return mail.authentications().stream()
                .limit(1)
                .flatMap(header -> AuthenticationResults.find(header).stream())
                .filter(results ->
                        relay.filter(results.server()::equalsIgnoreCase).isPresent())
                .flatMap(results -> results.results().stream())
                .anyMatch(result -> result.outcome().equals("pass") && isFor(domain, result));
    }

    private static boolean isFor(String domain, MethodResult result) {
        return switch (result.method()) {
            case "dmarc" -> result.domain("header.from").filter(domain::equals).isPresent();
            case "dkim" ->
                result.domain("header.d")
                        .or(() -> result.domain("header.i"))
                        .filter(signed -> isAligned(signed, domain))
                        .isPresent();
            case "spf" ->
                result.domain("smtp.mailfrom")
                        .filter(signed -> isAligned(signed, domain))
                        .isPresent();
            default -> false;
        };
    }

    /// A subdomain of the sender's domain, or the domain itself, may sign for it.
    private static boolean isAligned(String signed, String domain) {
        return signed.equals(domain) || signed.endsWith("." + domain);
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
