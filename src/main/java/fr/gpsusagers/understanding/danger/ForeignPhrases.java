package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.understanding.ForeignWords;
import fr.gpsusagers.understanding.language.TextTable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Recognises fixed phrases of other languages: cries for help, outright violence, « I speak English ». A short text
/// has too few letters for the model to be sure of its language, and the model does not know all languages.
public final class ForeignPhrases {

    private static final String LANGUAGE_ONLY = "langue";
    private static final String WHOLE_TEXT = "seul";
    /// In a longer text, the citizen also says what he needs.
    private static final int MOST_WORDS_ABOUT_LANGUAGE = 8;

    private static final List<Phrase> PHRASES = TextTable.read("phrases-etrangeres.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(3).split("\\|"))
                    .map(text ->
                            new Phrase(row.getFirst(), row.get(1), row.get(2).equals(WHOLE_TEXT), plain(text))))
            .toList();

    private record Phrase(String language, String sign, boolean isWholeText, String text) {

        boolean isIn(String plain) {
            return isWholeText
                    ? !plain.isBlank() && without(without(plain)).isBlank()
                    : plain.contains(hasNoSpaces() ? text.strip() : text);
        }

        /// « help help help »: each pass removes every other repetition, since neighbours share a space.
        private String without(String plain) {
            return plain.replace(text, " ");
        }

        /// Chinese and Japanese put no spaces between words.
        private boolean hasNoSpaces() {
            return text.codePoints().anyMatch(Character::isIdeographic);
        }
    }

    private ForeignPhrases() {}

    /// Returns the danger that a phrase says outright. Violence comes before a cry for help: its number is known.
    public static Optional<ForeignWords> findDanger(String words) {
        return find(
                        words,
                        phrase -> !phrase.sign().equals(LANGUAGE_ONLY)
                                && !phrase.sign().equals(ForeignWords.HELP))
                .or(() -> find(words, phrase -> phrase.sign().equals(ForeignWords.HELP)))
                .map(phrase -> new ForeignWords(phrase.language(), Optional.of(phrase.sign())));
    }

    /// Returns the language that the citizen says to speak, if the text says little else.
    public static Optional<ForeignWords> findLanguage(String words) {
        return plain(words).strip().split(" ").length > MOST_WORDS_ABOUT_LANGUAGE
                ? Optional.empty()
                : find(words, phrase -> phrase.sign().equals(LANGUAGE_ONLY))
                        .map(phrase -> new ForeignWords(phrase.language(), Optional.empty()));
    }

    private static Optional<Phrase> find(String words, Predicate<Phrase> kind) {
        String plain = plain(words);
        return PHRASES.stream()
                .filter(kind)
                .filter(phrase -> phrase.isIn(plain))
                .findFirst();
    }

    /// Lower case letters of any script, without accents, one space around each word.
    private static String plain(String text) {
        var plain = new StringBuilder(" ");
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(letter -> add(letter, plain));
        return (plain.charAt(plain.length() - 1) == ' ' ? plain : plain.append(' ')).toString();
    }

    private static void add(int letter, StringBuilder plain) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || letter == '\'' || letter == '’' || letter == 'ʼ') {
            return;
        }
        if (Character.isLetterOrDigit(letter) || type == Character.COMBINING_SPACING_MARK) {
            plain.appendCodePoint(likeOthers(letter));
        } else if (plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /// Letters that keyboards exchange for each other.
    private static int likeOthers(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            case 'ك' -> 'ک';
            case 'ي', 'ى' -> 'ی';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }
}
