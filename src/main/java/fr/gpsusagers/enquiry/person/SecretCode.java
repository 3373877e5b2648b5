package fr.gpsusagers.enquiry.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Six digits that only the person knows, beside the reference. Hides itself in `toString`.
public record SecretCode(String digits) {

    private static final int DIGITS = 6;

    public SecretCode {
        if (!digits.matches("\\d{6}")) {
            throw new IllegalArgumentException("Un code a six chiffres.");
        }
    }

    /// Whether this is what was typed, blanks aside. Takes the same time whichever digit differs.
    public boolean isTyped(String typed) {
        byte[] given = typed.replaceAll("[^0-9]", "").getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(digits.getBytes(StandardCharsets.US_ASCII), given);
    }

    /// In pairs: « 58 31 07 ».
    public String display() {
        var pairs = new StringBuilder();
        for (int at = 0; at < DIGITS; at += 2) {
            pairs.append(at == 0 ? "" : "\u00A0").append(digits, at, at + 2);
        }
        return pairs.toString();
    }

    @Override
    public String toString() {
        return "……";
    }
}
