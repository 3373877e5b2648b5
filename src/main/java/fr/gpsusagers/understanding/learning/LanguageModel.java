package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.ForeignWords;
import fr.gpsusagers.understanding.danger.ForeignPhrases;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.learning.features.HashedFeatures;
import fr.gpsusagers.understanding.learning.linear.HashedClassifier;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Classifies a text as French or as one of the languages of `langues.tsv`, and detects explicit signs of danger in
/// those languages.
final class LanguageModel {

    private static final String FRENCH = "fr";
    private static final String NO_SIGN = "";
    /// Minimum probability to take a text for a foreign language. The limit for a single word is higher, because it
    /// may be a name.
    private static final double SURE = 0.9;
    private static final double SURE_OF_ONE_WORD = 0.98;
    /// The limit for several words that make no sense in French.
    private static final double LIKELY = 0.6;
    /// The limit for texts whose letters are mostly not Latin: these cannot be French.
    private static final double SURE_OF_OTHER_LETTERS = 0.6;
    /// A text counts as harmless only above this probability: a false alarm costs less than a missed danger. The table
    /// holds more harmless texts than dangers, so that half would be too low.
    private static final double LIKELY_HARMLESS = 0.77;

    /// An article beside an everyday passage says nothing.
    private static final int FEWEST_LETTERS = 4;

    private static final int FRENCH_TEXTS = 12_000;

    private static final List<List<String>> TABLE = TextTable.read("langues.tsv");
    /// The language of each class. French is class 0.
    private static final List<String> LANGUAGES = Stream.concat(
                    Stream.of(FRENCH), TABLE.stream().map(List::getFirst))
            .distinct()
            .toList();
    /// The sign of danger of each class. Class 0 is « no sign ».
    private static final List<String> SIGNS = Stream.concat(
                    Stream.of(NO_SIGN), TABLE.stream().map(row -> row.get(1)))
            .distinct()
            .toList();

    private record Row(String language, String sign, int[] buckets) {}

    private final HashedClassifier languages;
    private final HashedClassifier signs;

    private LanguageModel(HashedClassifier languages, HashedClassifier signs) {
        this.languages = languages;
        this.signs = signs;
    }

    /// Trains on the table and on French texts.
    static LanguageModel learn(List<TrainingText> texts) {
        List<Row> foreign = TABLE.stream()
                .map(row -> new Row(row.getFirst(), row.get(1), HashedFeatures.ofCharacters(row.get(2))))
                .toList();
        var all = new ArrayList<>(foreign);
        int step = 1 + texts.size() / FRENCH_TEXTS;
        for (int i = 0; i < texts.size(); i += step) {
            all.add(new Row(
                    FRENCH, NO_SIGN, HashedFeatures.ofCharacters(texts.get(i).text())));
        }
        return new LanguageModel(
                HashedClassifier.train(
                        all.stream().map(Row::buckets).toList(),
                        all.stream()
                                .mapToInt(row -> LANGUAGES.indexOf(row.language()))
                                .toArray(),
                        LANGUAGES.size()),
                HashedClassifier.train(
                        foreign.stream().map(Row::buckets).toList(),
                        foreign.stream()
                                .mapToInt(row -> SIGNS.indexOf(row.sign()))
                                .toArray(),
                        SIGNS.size()));
    }

    /// Returns what the text says in a foreign language; empty if the text is French or may be French.
    Optional<ForeignWords> find(String words) {
        return find(words, limit(words, isInOtherLetters(words)));
    }

    /// Returns what several words say in a foreign language; empty if French is likelier.
    Optional<ForeignWords> findLikely(String words) {
        return words.strip().contains(" ") ? find(words, LIKELY) : Optional.empty();
    }

    private Optional<ForeignWords> find(String words, double limit) {
        if (!words.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        float[] likely = languages.classify(HashedFeatures.ofCharacters(words));
        int best = likeliest(likely);
        if (best == 0 || likely[best] < limit) {
            return isInOtherLetters(words)
                    ? Optional.of(new ForeignWords(ForeignWords.UNKNOWN, Optional.empty()))
                    : Optional.empty();
        }
        return Optional.of(new ForeignWords(LANGUAGES.get(best), sign(words)));
    }

    private static double limit(String words, boolean isInOtherLetters) {
        if (isInOtherLetters) {
            return SURE_OF_OTHER_LETTERS;
        }
        return words.strip().contains(" ") ? SURE : SURE_OF_ONE_WORD;
    }

    /// « A car hit me »: what is everyday speech in some language is no sign of danger. Sister languages may be taken
    /// for each other.
    private Optional<String> sign(String words) {
        String told = ForeignPhrases.leaveOutEveryday(words);
        if (!told.equals(words) && told.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        float[] likely = signs.classify(HashedFeatures.ofCharacters(told));
        if (likely[0] > LIKELY_HARMLESS) {
            return Optional.empty();
        }
        likely[0] = 0;
        return Optional.of(SIGNS.get(likeliest(likely)));
    }

    private static int likeliest(float[] chances) {
        int best = 0;
        for (int c = 1; c < chances.length; c++) {
            best = chances[c] > chances[best] ? c : best;
        }
        return best;
    }

    /// Whether most letters are not Latin.
    static boolean isInOtherLetters(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long latin = words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin < letters;
    }

    void write(DataOutput out) throws IOException {
        languages.write(out);
        signs.write(out);
    }

    static LanguageModel read(DataInput in) throws IOException {
        return new LanguageModel(HashedClassifier.read(in), HashedClassifier.read(in));
    }
}
