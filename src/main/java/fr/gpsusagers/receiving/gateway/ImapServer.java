package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/// A mailbox at a mail server, as `GPS_IMAP_URL` names it. Outside this machine the connection is encrypted. `toString`
/// hides the password.
///
/// @param isEncrypted whether it is encrypted from the first byte; otherwise by STARTTLS
record ImapServer(String host, int port, String user, String password, String folder, boolean isEncrypted) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");
    private static final String TIMEOUT_MILLIS = "15000";

    /// Parses `imaps://user:password@host:993/INBOX`. Special characters are percent-encoded, such as `%40` for `@`.
    static ImapServer parse(String url) {
        try {
            return of(new URI(url.strip()));
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw unreadable(); // without its cause, which quotes the password
        }
    }

    private static ImapServer of(URI address) {
        boolean tls = "imaps".equalsIgnoreCase(address.getScheme());
        String account = address.getRawUserInfo();
        if (address.getHost() == null
                || account == null
                || !account.contains(":")
                || !tls && !"imap".equalsIgnoreCase(address.getScheme())
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw unreadable();
        }
        int colon = account.indexOf(':');
        String path = address.getRawPath().replaceFirst("^/", "");
        return new ImapServer(
                address.getHost(),
                address.getPort() < 0 ? tls ? 993 : 143 : address.getPort(),
                decoded(account.substring(0, colon)),
                decoded(account.substring(colon + 1)),
                path.isEmpty() ? "INBOX" : decoded(path),
                tls);
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unreadable() {
        return new Refusal(
                "GPS_IMAP_URL est illisible. Écrivez-le comme GPS_IMAP_URL=imaps://nom:motdepasse@hôte:993/INBOX."
                        + " Dans un mot de passe, @ s’écrit %40, # s’écrit %23 et / s’écrit %2F.");
    }

    String protocol() {
        return isEncrypted ? "imaps" : "imap";
    }

    /// Returns the Jakarta Mail properties for this server. Mails are fetched piece by piece, and stay unread
    /// meanwhile.
    Properties properties() {
        String prefix = "mail." + protocol() + ".";
        boolean isHere = LOOPBACK.matcher(host).matches();
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "partialfetch", "true");
        properties.setProperty(prefix + "fetchsize", "262144");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(!isEncrypted && !isHere));
        properties.setProperty(prefix + "starttls.required", String.valueOf(!isEncrypted && !isHere));
        return properties;
    }

    @Override
    public String toString() {
        return "ImapServer[" + host + "]";
    }
}
