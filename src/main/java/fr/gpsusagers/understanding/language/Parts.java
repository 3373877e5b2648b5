package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a long text into parts that the model reads one by one. A request or a danger takes a sentence or two, and
/// the rest of two hundred words must not drown it.
public final class Parts {

    /// A text of up to this many words is read whole.
    public static final int LONG = 45;
    /// A part ends with the sentence that brings it to this many words.
    private static final int ENOUGH = 18;
    /// Speech without punctuation is cut after this many words.
    private static final int MOST = 32;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?;…\\n]+");

    private Parts() {}

    /// Returns the parts of a text, in order. A short text is a single part.
    public static List<Utterance> of(String text) {
        return of(text, Utterance.of(text));
    }

    /// @param whole the whole text, normalised
    public static List<Utterance> of(String text, Utterance whole) {
        if (whole.words().size() <= LONG) {
            return List.of(whole);
        }
        var parts = new ArrayList<Utterance>();
        var part = new ArrayList<String>();
        String read = text.substring(0, Math.min(text.length(), Utterance.LONGEST));
        for (String sentence : SENTENCE_ENDS.split(read)) {
            for (String word : Utterance.of(sentence).words()) {
                part.add(word);
                closeAt(MOST, part, parts);
            }
            closeAt(ENOUGH, part, parts);
        }
        closeAt(1, part, parts);
        return parts;
    }

    private static void closeAt(int length, List<String> part, List<Utterance> parts) {
        if (part.size() >= length) {
            parts.add(Utterance.ofWords(part));
            part.clear();
        }
    }
}
