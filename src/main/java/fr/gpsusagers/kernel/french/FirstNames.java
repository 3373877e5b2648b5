package fr.gpsusagers.kernel.french;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Common first names, so that texts which must name nobody can be checked.
public final class FirstNames {

    private static final Set<String> NAMES = read();

    private FirstNames() {}

    private static Set<String> read() {
        try (var list = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FirstNames.class.getResourceAsStream("prenoms.txt")), StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Whether a word is a first name. The word must be in plain letters, see [Letters#plain].
    public static boolean has(String word) {
        return NAMES.contains(word);
    }
}
