package fr.gpsusagers.sending.gateway;

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
record SmtpServer(String host, int port, Optional<Account> account, Encryption encryption) {

    private static final String TIMEOUT_MILLIS = "10000";
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    /// Our account on the server. `toString` hides it: a password must never reach a log.
    record Account(String user, String password) {
        @Override
        public String toString() {
            return "an account";
        }
    }

    /// Whether and when the connection to the mail server is encrypted.
    enum Encryption {
        /// No encryption: the server is on this machine.
        LOOPBACK,
        /// Encryption is negotiated by STARTTLS, and required before the login and the message. EHLO is sent in clear.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS
    }

    /// Parses `smtp://user:password@host:587` or an `smtps` URL. Special characters are percent-encoded, such as
    /// `%40` for `@`.
    ///
    /// @throws Refusal also for a path, query or fragment: it most likely belongs to a password that is not encoded
    static SmtpServer parse(String url) {
        try {
            return of(new URI(url.strip()));
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw unreadable(); // without its cause, which quotes the password
        }
    }

    private static SmtpServer of(URI address) {
        boolean tls = "smtps".equalsIgnoreCase(address.getScheme());
        String host = address.getHost();
        if (host == null || !tls && !"smtp".equalsIgnoreCase(address.getScheme()) || !endsAfterPort(address)) {
            throw unreadable();
        }
        Encryption withoutTls = LOOPBACK.matcher(host).matches() ? Encryption.LOOPBACK : Encryption.STARTTLS;
        int defaultPort = tls ? 465 : 587;
        return new SmtpServer(
                host,
                address.getPort() < 0 ? defaultPort : address.getPort(),
                account(address.getRawUserInfo()),
                tls ? Encryption.TLS : withoutTls);
    }

    private static boolean endsAfterPort(URI address) {
        return address.getRawPath().isEmpty()
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getPort() <= HIGHEST_PORT;
    }

    private static Optional<Account> account(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        String[] parts = userInfo.split(":", 2);
        if (parts.length < 2) {
            throw unreadable();
        }
        return Optional.of(new Account(decoded(parts[0]), decoded(parts[1])));
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unreadable() {
        return new Refusal("GPS_SMTP_URL est illisible. Écrivez-le comme GPS_SMTP_URL=smtp://nom:motdepasse@hôte:587."
                + " Dans un mot de passe, @ s’écrit %40, # s’écrit %23 et / s’écrit %2F.");
    }

    /// Returns the Jakarta Mail properties for this server.
    ///
    /// @param name the name to send in EHLO, instead of the name of this machine
    Properties properties(String name) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.localhost", name);
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.auth", String.valueOf(account.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(encryption == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
