package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.kernel.french.Letters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Recognises callers who ring about a request that is open already, or because somebody called them: « j’ai un appel
/// en absence », « personne ne me rappelle ».
final class RingingBack {

    private static final String TABLE = "rappels.tsv";

    private static final List<Pattern> SAYING = rows().stream()
            .map(row -> Pattern.compile("(?<= )(?:" + row.getFirst() + ")(?![a-z0-9])"))
            .toList();

    private RingingBack() {}

    static boolean isIn(String words) {
        String plain = plain(words);
        return SAYING.stream().anyMatch(saying -> saying.matcher(plain).find());
    }

    private static String plain(String words) {
        var plain = new StringBuilder(" ");
        words.chars().map(letter -> Letters.plain((char) letter)).forEach(letter -> {
            if (letter != Letters.NOTHING) {
                plain.append((char) letter);
            }
        });
        return plain.toString().replaceAll(" +", " ").stripTrailing();
    }

    /// The rows of the table: a pattern, examples, and words that only look alike.
    static List<List<String>> rows() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RingingBack.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
