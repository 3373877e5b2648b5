package fr.gpsusagers.understanding.language;

import fr.gpsusagers.kernel.french.Letters;
import java.util.ArrayList;
import java.util.List;

/// What someone wrote or said, as it is compared: plain words, text-message words written out, each with its sound.
///
/// @param words lower case, without accents
/// @param sounds how each word is heard: « ressu » and « reçu » are alike
public record Utterance(List<String> words, List<String> sounds) {

    /// What follows is not read: nobody tells more before a first answer.
    public static final int LONGEST = 2000;

    private static final int SAME_LETTERS = 3;

    public Utterance {
        words = List.copyOf(words);
        sounds = List.copyOf(sounds);
    }

    /// Reads a text; whatever it is, something comes out.
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

    /// Of words that are plain already.
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

    /// Whether a letter was just written twice: « siiii » is « sii », as near to « si » as a typo.
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

    /// The same without one of its words.
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

    /// The words as one text, a space around each: what patterns are looked for in.
    public String spaced() {
        return " " + String.join(" ", words) + " ";
    }

    /// Hidden: words of people never reach a log.
    @Override
    public String toString() {
        return words.size() + " words";
    }
}
