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

/// Tables of patterns for what callers say, and the plain letters that the patterns are written in.
final class SaidPatterns {

    private SaidPatterns() {}

    /// Matches whole words only.
    static Pattern compile(String written) {
        return Pattern.compile("(?<= )(?:" + written + ")(?![a-z0-9])");
    }

    /// Returns the words without accents and punctuation, behind a space.
    static String plain(String words) {
        return (" " + Letters.plain(words))
                .replace(String.valueOf(Letters.NOTHING), "")
                .replaceAll(" +", " ")
                .stripTrailing();
    }

    static List<List<String>> rows(String table) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SaidPatterns.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
