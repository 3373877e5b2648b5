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

/// The mail server that takes our messages, as the operator names it in one address.
record SmtpServer(String host, int port, Optional<Account> account, Privacy privacy) {

    private static final String PATIENCE_MILLIS = "10000";
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /// Who we are to it. Hidden: a password never reaches a log.
    record Account(String user, String password) {
        @Override
        public String toString() {
            return "an account";
        }
    }

    /// What keeps others from reading along.
    enum Privacy {
        /// Nothing: the server is this machine.
        LOOPBACK,
        /// Encryption is asked for in the conversation, and nothing is said without it.
        STARTTLS,
        /// Encryption from the first byte.
        TLS
    }

    /// Reads `smtp://user:password@host:587` or `smtps://…`; signs that mean something in an address are written `%40`.
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

    /// What Jakarta Mail is to know of it.
    ///
    /// @param name how we introduce ourselves, instead of by the name of this machine
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
