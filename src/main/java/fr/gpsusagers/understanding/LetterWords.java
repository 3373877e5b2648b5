package fr.gpsusagers.understanding;

import java.util.regex.Pattern;

/// Detects the printed reference of a letter in a text: « réf. RSA-SUSP/2026-114 ».
final class LetterWords {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:r[ée]f[ée]?rence|r[ée]f\\.?|objet)\\s*:?\\s*\\p{Lu}{2,}|\\b\\p{Lu}{3,}[-/ ]\\p{Lu}{3,}[-/ ]?\\d+");

    private LetterWords() {}

    static boolean areIn(String words) {
        return REFERENCE.matcher(words).find();
    }
}
