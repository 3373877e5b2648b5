package fr.gpsusagers.bench;

import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understand.Known;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures the processor time to understand the slowest text of 10,000 characters, among nine kinds.
final class WorstWords {

    private static final int LETTERS = 10_000;
    private static final int TRIES = 15;
    private static final int WARM_UP = 6_000;
    private static final int LETTERS_OF_ALPHABET = 26;
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Random random = new Random(5);
    private final List<String> phrases;
    private final Known known;
    private final Understand understand = new Understand(TestModels.inUse());

    private WorstWords(Path folder) {
        var pack = TestPacks.read(folder);
        TestModels.prepare().prepare(pack.phrasebook());
        known = pack.known();
        phrases =
                pack.phrasebook().phrases().stream().map(Phrase::text).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(phrases, random);
    }

    /// Returns the processor time of the slowest kind of text in milliseconds: the median of fifteen texts of it.
    static double milliseconds(Path pack) {
        var words = new WorstWords(pack);
        words.phrases.stream().limit(WARM_UP).forEach(words::cost);
        return words.kinds().mapToDouble(words::median).max().orElseThrow();
    }

    private Stream<Supplier<String>> kinds() {
        return Stream.of(
                () -> repeat(this::oddWord),
                () -> repeat(this::misspeltPhrase),
                () -> repeat(() -> phrase() + ". "),
                () -> repeat(this::cyrillicWord),
                () -> repeat(() -> 10_000 + random.nextInt(90_000) + " "),
                () -> repeat(() -> "a "),
                () -> repeat(() -> "abcdefgh"),
                () -> repeat(() -> "il me "),
                () -> repeat(() -> "a saint martin de "));
    }

    private double median(Supplier<String> kind) {
        double[] times = IntStream.range(0, TRIES)
                .mapToDouble(_ -> cost(kind.get()))
                .sorted()
                .toArray();
        return times[TRIES / 2];
    }

    private double cost(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        understand.understand(known, text, DAY);
        return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLISECOND;
    }

    private static String repeat(Supplier<String> piece) {
        var text = new StringBuilder();
        while (text.length() < LETTERS) {
            text.append(piece.get());
        }
        return text.substring(0, LETTERS);
    }

    private String phrase() {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private String oddWord() {
        return word('a');
    }

    private String cyrillicWord() {
        return word('\u0430');
    }

    private String word(char first) {
        return random.ints(3 + random.nextInt(9), 0, LETTERS_OF_ALPHABET)
                .mapToObj(letter -> String.valueOf((char) (first + letter)))
                .collect(Collectors.joining("", "", " "));
    }

    /// Replaces the third letter of each long word.
    private String misspeltPhrase() {
        return Arrays.stream(phrase().split(" "))
                .map(word -> word.length() > 4
                        ? word.substring(0, 2) + (char) ('a' + random.nextInt(LETTERS_OF_ALPHABET)) + word.substring(3)
                        : word)
                .collect(Collectors.joining(" ", "", " "));
    }
}
