package fr.gpsusagers.understanding.language;

import fr.gpsusagers.kernel.french.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A citizen's text, normalised for comparison: plain words, text-message spellings expanded, each word with
/// its sound.
public final class Utterance {

    /// Longer texts are cut off after this many characters: nobody writes more before a first answer.
    public static final int LONGEST = 2000;

    private static final int SAME_LETTERS = 3;

    private final List<String> words;
    /// Found at the first question: most texts are asked more than once, some never.
    private @Nullable List<String> sounds;
    private @Nullable String spaced;

    private Utterance(List<String> words) {
        this.words = List.copyOf(words);
    }

    /// Returns the words in lower case, without accents.
    public List<String> words() {
        return words;
    }

    /// Returns how each word is heard: « ressu » and « reçu » are alike.
    public List<String> sounds() {
        List<String> known = sounds;
        if (known == null) {
            known = words.stream().map(WordSound::of).toList();
            sounds = known;
        }
        return known;
    }

    /// Normalises any text.
    public static Utterance of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int length = Math.min(text.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            add(text.charAt(i), word, words);
        }
        close(word, words);
        return ofWords(words);
    }

    /// Makes an utterance of words that are already normalised.
    public static Utterance ofWords(List<String> words) {
        return new Utterance(words);
    }

    private static void add(char character, StringBuilder word, List<String> words) {
        char plain = Letters.plain(character);
        if (plain == Letters.BREAK) {
            close(word, words);
        } else if (plain != Letters.NOTHING && !isRepeated(plain, word)) {
            word.append(plain);
            if (Letters.isJoined(character)) {
                word.append('e');
            }
        }
    }

    /// Whether the word already ends with this letter twice: « siiii » becomes « sii », one typo away from « si ».
    private static boolean isRepeated(char letter, StringBuilder word) {
        int last = word.length() - 1;
        return last >= SAME_LETTERS - 2
                && letter > '9'
                && word.charAt(last) == letter
                && word.charAt(last - 1) == letter;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.addAll(Abbreviations.writtenOut(word.toString()));
            word.setLength(0);
        }
    }

    /// Returns a copy without the word at this index.
    public Utterance without(int word) {
        var others = new ArrayList<>(words);
        others.remove(word);
        return new Utterance(others);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words as one text with a space around each, for patterns to search.
    public String spaced() {
        String known = spaced;
        if (known == null) {
            known = " " + String.join(" ", words) + " ";
            spaced = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Utterance same && words.equals(same.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /// Hidden: citizens' words never reach a log.
    @Override
    public String toString() {
        return words.size() + " words";
    }
}
