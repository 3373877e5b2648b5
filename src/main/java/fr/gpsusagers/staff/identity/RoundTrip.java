package fr.gpsusagers.staff.identity;

import fr.gpsusagers.staff.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// One way to the identity provider and back. The browser keeps it, and nobody else: whoever comes back with the answer
/// to another's trip is refused. What is sent to the provider is drawn from it by a hash, so that nothing that
/// travels, and nothing in our database, gives it away. It hides itself in `toString`.
public record RoundTrip(String secret, SignInPurpose errand) {

    /// How long someone may take to prove who he is.
    public static final Duration VALID = Duration.ofMinutes(10);

    private static final String BETWEEN = ".";

    public RoundTrip {
        Tokens.require(secret);
    }

    static RoundTrip start(SignInPurpose errand) {
        return new RoundTrip(Tokens.draw(), errand);
    }

    /// The trip that a browser sends; empty when it has not the form of one.
    public static Optional<RoundTrip> find(String written) {
        int at = written.indexOf(BETWEEN);
        return Optional.of(written)
                .filter(text -> at > 0 && Tokens.isOne(text.substring(0, at)))
                .flatMap(text -> SignInPurpose.find(text.substring(at + 1)))
                .map(errand -> new RoundTrip(written.substring(0, at), errand));
    }

    /// As the browser keeps it.
    public String written() {
        return secret + BETWEEN + errand.written();
    }

    /// Comes back with the answer, in the address.
    public String state() {
        return drawn("state");
    }

    /// Comes back inside the token, signed by the provider.
    public String nonce() {
        return drawn("nonce");
    }

    /// Proves to the provider that the code is redeemed by who asked for it (PKCE).
    public String verifier() {
        return drawn("verifier");
    }

    /// Whether this is the state that it left with.
    boolean leftWith(String state) {
        return MessageDigest.isEqual(bytes(state()), bytes(state));
    }

    private String drawn(String use) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(use + BETWEEN + written()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "…";
    }
}
