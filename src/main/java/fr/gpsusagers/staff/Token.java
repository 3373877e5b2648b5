package fr.gpsusagers.staff;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A secret that grants access on its own: to a session, an invitation, or the confirmation of a mailbox. It has 256
/// random bits, written in characters that are valid in an address. `toString` hides it.
public record Token(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Malformed token");
        }
    }

    public static Token draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Parses the token in an address or a cookie. Empty if it is malformed.
    public static Optional<Token> find(String written) {
        return Optional.of(written).filter(text -> FORM.matcher(text).matches()).map(Token::new);
    }

    @Override
    public String toString() {
        return "…";
    }
}
