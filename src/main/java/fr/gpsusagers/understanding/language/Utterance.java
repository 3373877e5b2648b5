package fr.gpsusagers.understanding.language;

import fr.gpsusagers.kernel.french.Letters;
import java.util.ArrayList;
import java.util.List;

/// A citizen's text, normalised for comparison: plain words, text-message spellings expanded, each word with
/// its sound.
///
/// @param words lower case, without accents
/// @param sounds how each word is heard: « ressu » and « reçu » are alike
public record Utterance(List<String> words, List<String> sounds) {

    /// Longer texts are cut off after this many characters: nobody writes more before a first answer.
    public static final int LONGEST = 2000;

    private static final int SAME_LETTERS = 3;

    public Utterance {
        words = List.copyOf(words);
        sounds = List.copyOf(sounds);
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
        return new Utterance(words, words.stream().map(WordSound::of).toList());
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
        var otherWords = new ArrayList<>(words);
        var otherSounds = new ArrayList<>(sounds);
        otherWords.remove(word);
        otherSounds.remove(word);
        return new Utterance(otherWords, otherSounds);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words as one text with a space around each, for patterns to search.
    public String spaced() {
        return " " + String.join(" ", words) + " ";
    }

    /// Hidden: citizens' words never reach a log.
    @Override
    public String toString() {
        return words.size() + " words";
    }
}
