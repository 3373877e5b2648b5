package fr.gpsusagers.understanding.danger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import fr.gpsusagers.understanding.ForeignWords;
import fr.gpsusagers.understanding.language.TextTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Recognises fixed phrases of other languages: cries for help, outright violence, « I speak English ». A short text
/// has too few letters for the model to be sure of its language, and the model does not know all languages.
public final class ForeignPhrases {

    private static final String LANGUAGE_ONLY = "langue";
    private static final String POLITE = "politesse";
    private static final String HARMLESS = "anodin";
    private static final String WHOLE_TEXT = "seul";
    /// In a longer text, the citizen also says what he needs.
    private static final int MOST_WORDS_ABOUT_LANGUAGE = 8;

    private static final List<List<String>> ROWS = TextTable.read("phrases-etrangeres.tsv");
    private static final List<Phrase> PHRASES = ROWS.stream()
            .filter(row -> !row.get(1).equals(HARMLESS))
            .flatMap(row -> Arrays.stream(row.get(3).split("\\|"))
                    .flatMap(ForeignPhrases::variants)
                    .map(text -> Phrase.of(row, text)))
            .distinct()
            .toList();
    /// Where each phrase stands in the list, by its first word with a space around: few begin with the same.
    private static final Map<String, List<Integer>> BY_FIRST_WORD = IntStream.range(0, PHRASES.size())
            .boxed()
            .filter(at -> PHRASES.get(at).hasSpaces())
            .collect(groupingBy(at -> firstWord(PHRASES.get(at).text(), 0)));
    private static final List<Integer> WITHOUT_SPACES = IntStream.range(0, PHRASES.size())
            .filter(at -> !PHRASES.get(at).hasSpaces())
            .boxed()
            .toList();
    private static final List<Phrase> POLITE_WORDS =
            PHRASES.stream().filter(phrase -> phrase.sign().equals(POLITE)).toList();
    /// For each language, everyday passages that contain a phrase: « a car hit me ».
    private static final Map<String, Pattern> EVERYDAY = ROWS.stream()
            .filter(row -> row.get(1).equals(HARMLESS))
            .collect(groupingBy(
                    List::getFirst,
                    mapping(
                            row -> harmless(ForeignLetters.expression(row.get(3))),
                            collectingAndThen(joining("|"), Pattern::compile))));

    /// @param isWholeText whether the phrase counts only if the text says nothing else
    /// @param text with a space before and after, to match whole words only; without one in a script without spaces
    private record Phrase(String language, String sign, boolean isWholeText, String text) {

        static Phrase of(List<String> row, String text) {
            String spaced = ForeignLetters.spaced(text);
            return new Phrase(
                    row.getFirst(),
                    row.get(1),
                    row.get(2).equals(WHOLE_TEXT),
                    ForeignLetters.hasNoSpaces(spaced) ? spaced.strip() : spaced);
        }

        boolean isIn(String words) {
            return words.contains(text);
        }

        boolean hasSpaces() {
            return text.startsWith(" ");
        }

        /// Returns where the next phrase may begin if this one is at a place, else that place. Neighbours share a
        /// space.
        int endOf(String words, int at) {
            if (hasSpaces()) {
                return words.startsWith(text, at) ? at + text.length() - 1 : at;
            }
            int begin = words.charAt(at) == ' ' ? at + 1 : at;
            return words.startsWith(text, begin) ? begin + text.length() : at;
        }
    }

    /// The text, reduced to plain letters, and the phrases in it, in the order of the table.
    private final String spaced;
    private final List<Phrase> found;

    private ForeignPhrases(String spaced, List<Phrase> found) {
        this.spaced = spaced;
        this.found = found;
    }

    /// Reads a text.
    public static ForeignPhrases in(String words) {
        String spaced = ForeignLetters.spaced(words);
        var places = new BitSet();
        for (int at = 0; at >= 0 && at < spaced.length() - 1; at = spaced.indexOf(' ', at + 1)) {
            for (int place : BY_FIRST_WORD.getOrDefault(firstWord(spaced, at), List.of())) {
                if (spaced.startsWith(PHRASES.get(place).text(), at)) {
                    places.set(place);
                }
            }
        }
        if (ForeignLetters.hasNoSpaces(spaced)) {
            WITHOUT_SPACES.stream()
                    .filter(place -> PHRASES.get(place).isIn(spaced))
                    .forEach(places::set);
        }
        return new ForeignPhrases(spaced, places.stream().mapToObj(PHRASES::get).toList());
    }

    private static String firstWord(String spaced, int at) {
        return spaced.substring(at, spaced.indexOf(' ', at + 1) + 1);
    }

    /// Returns the danger that a phrase says outright. Violence comes before a cry for help: its number is known.
    public Optional<ForeignWords> findDanger() {
        return find(sign -> !List.of(LANGUAGE_ONLY, POLITE, ForeignWords.HELP).contains(sign))
                .or(() -> find(ForeignWords.HELP::equals))
                .map(phrase -> new ForeignWords(phrase.language(), Optional.of(phrase.sign())));
    }

    /// Returns the language that the citizen says to speak, if the text says little else.
    public Optional<ForeignWords> findLanguage() {
        return found.isEmpty() || spaced.strip().split(" ").length > MOST_WORDS_ABOUT_LANGUAGE
                ? Optional.empty()
                : find(LANGUAGE_ONLY::equals).map(phrase -> new ForeignWords(phrase.language(), Optional.empty()));
    }

    /// Returns a text without everyday passages that only look like a danger; the same text if it has none.
    public static String leaveOutEveryday(String words) {
        String spaced = ForeignLetters.spaced(words);
        String rest = EVERYDAY.keySet().stream()
                .reduce(spaced, (left, language) -> withoutEveryday(language, left), (one, _) -> one);
        return rest.equals(spaced) ? words : rest;
    }

    private Optional<Phrase> find(Predicate<String> sign) {
        List<Phrase> told = found.stream()
                .filter(phrase -> sign.test(phrase.sign()))
                .filter(phrase -> phrase.isWholeText() || phrase.isIn(withoutEveryday(phrase.language(), spaced)))
                .toList();
        boolean isAll = !told.isEmpty() && isMadeOf(spaced, told);
        return told.stream().filter(phrase -> isAll || !phrase.isWholeText()).findFirst();
    }

    private static String withoutEveryday(String language, String words) {
        return Optional.ofNullable(EVERYDAY.get(language))
                .map(everyday -> everyday.matcher(words).replaceAll(" ."))
                .orElse(words);
    }

    /// Whether a text consists of phrases and polite words, in any order: « please, help, help me ».
    private static boolean isMadeOf(String words, List<Phrase> phrases) {
        int last = words.length() - 1;
        List<Phrase> all =
                Stream.concat(phrases.stream(), POLITE_WORDS.stream()).toList();
        var ends = new BitSet();
        ends.set(0);
        for (int at = 0; at >= 0 && at < last; at = ends.nextSetBit(at + 1)) {
            for (Phrase phrase : all) {
                ends.set(phrase.endOf(words, at));
            }
        }
        return ends.get(last);
    }

    /// A word with strokes stands for several: « he/she hit me ».
    private static Stream<String> variants(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> List.of(word.split("/", -1)))
                .reduce(
                        List.of(""),
                        (begun, word) -> begun.stream()
                                .flatMap(before -> word.stream().map(next -> before + " " + next))
                                .toList(),
                        (one, _) -> one)
                .stream();
    }

    private static String harmless(String expression) {
        return ForeignLetters.hasNoSpaces(expression) ? "(?:" + expression + ")" : " (?:" + expression + ")(?= )";
    }
}
