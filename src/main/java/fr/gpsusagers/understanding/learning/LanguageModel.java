package fr.gpsusagers.understanding.learning;

import fr.gpsusagers.understanding.ForeignWords;
import fr.gpsusagers.understanding.language.TextTable;
import fr.gpsusagers.understanding.learning.features.CharacterFeatures;
import fr.gpsusagers.understanding.learning.linear.HashedClassifier;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells French from the other languages of the table `langues.tsv`, and what danger those tell outright.
final class LanguageModel {

    private static final String FRENCH = "fr";
    private static final String NO_SIGN = "";
    /// From which chance on a text is taken for another language; a single word may well be a name.
    private static final double SURE = 0.9;
    private static final double SURE_OF_ONE_WORD = 0.98;
    /// Less certain signs count as well: to show numbers for nothing costs less than to miss a danger.
    private static final double LIKELY_HARMLESS = 0.5;

    private static final int FRENCH_TEXTS = 12_000;

    private static final List<List<String>> TABLE = TextTable.read("langues.tsv");
    /// French first, then the others as the table names them.
    private static final List<String> LANGUAGES = Stream.concat(
                    Stream.of(FRENCH), TABLE.stream().map(List::getFirst))
            .distinct()
            .toList();
    /// No sign first.
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

    /// Learns the table beside French texts of a book.
    static LanguageModel learn(List<TrainingText> texts) {
        List<Row> foreign = TABLE.stream()
                .map(row -> new Row(row.getFirst(), row.get(1), CharacterFeatures.of(row.get(2))))
                .toList();
        var all = new ArrayList<>(foreign);
        int step = 1 + texts.size() / FRENCH_TEXTS;
        for (int i = 0; i < texts.size(); i += step) {
            all.add(new Row(FRENCH, NO_SIGN, CharacterFeatures.of(texts.get(i).text())));
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

    /// What is told in another language; empty for French, and for what may be French.
    Optional<ForeignWords> find(String words) {
        if (!words.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int[] buckets = CharacterFeatures.of(words);
        float[] likely = languages.classify(buckets);
        int best = likeliest(likely);
        boolean isOneWord = !words.strip().contains(" ");
        if (best == 0 || likely[best] < (isOneWord ? SURE_OF_ONE_WORD : SURE)) {
            return isInOtherLetters(words)
                    ? Optional.of(new ForeignWords(ForeignWords.UNKNOWN, Optional.empty()))
                    : Optional.empty();
        }
        return Optional.of(new ForeignWords(LANGUAGES.get(best), sign(buckets)));
    }

    private Optional<String> sign(int[] buckets) {
        float[] likely = signs.classify(buckets);
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

    /// Whether most letters are of no alphabet in which French is written.
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
