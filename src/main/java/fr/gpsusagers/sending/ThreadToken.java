package fr.gpsusagers.sending;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of a thread’s address that nobody can guess: twenty letters and digits, 100 bits. Mail servers change the
/// case of addresses, so it has small letters only.
///
/// @param value in the alphabet of base 32
public record ThreadToken(String value) {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

    public ThreadToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the token of a thread");
        }
    }

    public static ThreadToken random(SecureRandom random) {
        return new ThreadToken(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining()));
    }

    /// Parses a token. Empty if this cannot be one.
    static Optional<ThreadToken> find(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new ThreadToken(typed)) : Optional.empty();
    }

    /// Hides the token: whoever knows it can write in the thread.
    @Override
    public String toString() {
        return "ThreadToken[…]";
    }
}
