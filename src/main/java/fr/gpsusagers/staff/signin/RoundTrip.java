package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.staff.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// One trip to the identity provider and back. Only the agent's browser stores it, so an answer to one browser's
/// trip is refused from any other browser. The values sent to the provider are hashes of it: neither they nor the
/// database reveal the trip. `toString` hides it.
public record RoundTrip(Token secret, SignInPurpose purpose) {

    /// How long the agent may take to authenticate.
    public static final Duration VALID = Duration.ofMinutes(10);

    private static final String BETWEEN = ".";

    static RoundTrip start(SignInPurpose purpose) {
        return new RoundTrip(Token.draw(), purpose);
    }

    /// Parses the trip that a browser sends. Empty if it is malformed.
    public static Optional<RoundTrip> find(String written) {
        int at = Math.max(0, written.indexOf(BETWEEN));
        return Token.find(written.substring(0, at))
                .flatMap(secret ->
                        SignInPurpose.find(written.substring(at + 1)).map(purpose -> new RoundTrip(secret, purpose)));
    }

    /// Returns the form that the browser stores.
    public String written() {
        return secret.value() + BETWEEN + purpose.written();
    }

    /// The `state` parameter, which returns in the address with the answer.
    public String state() {
        return drawn("state");
    }

    /// The `nonce`, which returns in the ID token, signed by the provider.
    public String nonce() {
        return drawn("nonce");
    }

    /// The PKCE verifier. It proves that the code is redeemed by the product that asked for it.
    public String verifier() {
        return drawn("verifier");
    }

    /// Whether the trip started with this state.
    boolean leftWith(String state) {
        return MessageDigest.isEqual(bytes(state()), bytes(state));
    }

    private String drawn(String use) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(use + BETWEEN + written()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "…";
    }
}
