package fr.gpsusagers.sending.notice;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Reduces a text to the GSM alphabet, which every telephone has. A single other character, such as the û
/// of « août », more than halves the room in a text message.
public final class SmsLetters {

    /// How characters are written that differ from a GSM letter by more than accents. An empty text: the
    /// character is invisible.
    private static final Map<Integer, String> WRITTEN = written(Map.ofEntries(
            Map.entry("'", "’‘‚‛′´`ʼ"),
            Map.entry("\"", "“”„‟″«»‹›"),
            Map.entry("-", "–—‐‑‒―−•·"),
            Map.entry("...", "…"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "°º"),
            Map.entry("a", "ª"),
            Map.entry("x", "×"),
            Map.entry("2", "²"),
            Map.entry("3", "³"),
            Map.entry("1/2", "½"),
            Map.entry("1/4", "¼"),
            Map.entry("3/4", "¾"),
            Map.entry("->", "→"),
            Map.entry(" ", "\t\u00A0\u2002\u2003\u2007\u2008\u2009\u202F"),
            Map.entry("\n", "\u2028\u2029"),
            Map.entry("", "\u00AD\u200B\u200C\u200D\u2060\uFE0E\uFE0F\uFEFF")));

    private SmsLetters() {}

    /// Returns the text in the GSM alphabet: « août » becomes « aout ». Characters without a
    /// likeness become « ? ».
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(SmsLetters::letter)
                .collect(Collectors.joining());
    }

    private static Map<Integer, String> written(Map<String, String> likenesses) {
        var written = new HashMap<Integer, String>();
        likenesses.forEach((likeness, letters) -> letters.chars().forEach(letter -> written.put(letter, likeness)));
        return Map.copyOf(written);
    }

    private static String letter(int letter) {
        String written = Character.toString(letter);
        if (SmsParts.isSmall(written)) {
            return written;
        }
        String other = WRITTEN.getOrDefault(letter, bare(written));
        return WRITTEN.containsKey(letter) || SmsParts.isSmall(other) ? other : "?";
    }

    /// Removes the accents.
    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
