package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a long story into the parts in which it is read: one request, or one danger, stands in a sentence or two, and
/// the rest of two hundred words must not drown it.
public final class Parts {

    /// A shorter text is read whole.
    public static final int LONG = 45;
    /// A part ends with the first sentence that makes it this long.
    private static final int ENOUGH = 18;
    /// Speech without punctuation is cut after so many words.
    private static final int MOST = 32;

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?;…\\n]+");

    private Parts() {}

    /// The parts of a text, in its order; the whole text where it is short.
    public static List<Utterance> of(String text) {
        Utterance whole = Utterance.of(text);
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
