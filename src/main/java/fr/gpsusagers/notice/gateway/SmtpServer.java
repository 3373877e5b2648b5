package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The mail server that relays our messages, as the operator configures it in one URL.
record SmtpServer(String host, int port, Optional<Account> account, Privacy privacy) {

    private static final String PATIENCE_MILLIS = "10000";
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /// Our account on the server. `toString` hides it: a password must never reach a log.
    record Account(String user, String password) {
        @Override
        public String toString() {
            return "an account";
        }
    }

    /// Whether and when the connection to the mail server is encrypted.
    enum Privacy {
        /// No encryption: the server is on this machine.
        LOOPBACK,
        /// Encryption is negotiated, and required, before anything else is sent.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS
    }

    /// Parses `smtp://user:password@host:587` or an `smtps` URL. Special characters are percent-encoded, such as
    /// `%40` for `@`.
    static SmtpServer parse(String url) {
        try {
            return of(new URI(url.strip()));
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw unreadable(); // without its cause, which quotes the password
        }
    }

    private static SmtpServer of(URI address) {
        boolean tls = "smtps".equals(address.getScheme());
        String host = address.getHost();
        if (host == null || !tls && !"smtp".equals(address.getScheme())) {
            throw unreadable();
        }
        Privacy plain = LOOPBACK.matcher(host).matches() ? Privacy.LOOPBACK : Privacy.STARTTLS;
        int usual = tls ? 465 : 587;
        return new SmtpServer(
                host,
                address.getPort() < 0 ? usual : address.getPort(),
                account(address.getRawUserInfo()),
                tls ? Privacy.TLS : plain);
    }

    private static Optional<Account> account(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String[] sides = written.split(":", 2);
        if (sides.length < 2) {
            throw unreadable();
        }
        return Optional.of(new Account(decoded(sides[0]), decoded(sides[1])));
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unreadable() {
        return new Refusal("GPS_SMTP_URL est illisible. Écrivez-le comme GPS_SMTP_URL=smtp://nom:motdepasse@hôte:587.");
    }

    /// Returns the Jakarta Mail properties for this server.
    ///
    /// @param name the name to send in EHLO, instead of the name of this machine
    Properties properties(String name) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.localhost", name);
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.auth", String.valueOf(account.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(privacy == Privacy.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(privacy == Privacy.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(privacy == Privacy.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
