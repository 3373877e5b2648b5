package fr.gpsusagers.notice;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/// The letters that every telephone has: a text that holds one other, such as the û of « août », takes twice the room.
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

    /// The text with these letters only: « août » is « aout », and what has no likeness is « ? ».
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

    /// Without its accent.
    private static String bare(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
