package fr.gpsusagers.notice;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/// Reduces a text to the GSM alphabet, which every telephone has. A single other character, such as the û of
/// « août », more than halves the room in a text message.
public final class SmsLetters {

    private static final Map<Integer, String> WRITTEN = Map.ofEntries(
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) '\u00A0', " "),
            Map.entry((int) '\u202F', " "));

    private SmsLetters() {}

    /// Returns the text in the GSM alphabet: « août » becomes « aout ». Characters without a
    /// likeness become « ? ».
    public static String plain(String text) {
        return text.codePoints().mapToObj(SmsLetters::letter).collect(Collectors.joining());
    }

    private static String letter(int letter) {
        String written = Character.toString(letter);
        if (SmsParts.isSmall(written)) {
            return written;
        }
        String other = WRITTEN.getOrDefault(letter, bare(written));
        return SmsParts.isSmall(other) ? other : "?";
    }

    /// Removes the accents.
    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
