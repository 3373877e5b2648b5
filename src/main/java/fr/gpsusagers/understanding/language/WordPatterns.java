package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Searches a text for many patterns at once. Every pattern begins at a word. An index by the first two letters
/// limits the search to the patterns that can match at each word.
///
/// @param <M> what a pattern stands for
public final class WordPatterns<M> {

    private static final String LETTERS = " abcdefghijklmnopqrstuvwxyz0123456789";
    /// Length of an index key: the space before a word and its first two letters.
    private static final int BEGINNING = 3;

    private record Sign<M>(Pattern pattern, M meaning) {}

    private final Map<String, List<Sign<M>>> byBeginning = new HashMap<>();

    private WordPatterns(List<Sign<M>> signs) {
        signs.forEach(this::add);
    }

    /// Reads the patterns from a column of a table.
    ///
    /// @param column index of the pattern’s column; every alternative of a pattern must begin with a space
    /// @param meaning returns what the pattern of a row stands for
    public static <M> WordPatterns<M> of(List<List<String>> rows, int column, Function<List<String>, M> meaning) {
        return new WordPatterns<>(rows.stream()
                .map(row -> new Sign<>(Pattern.compile(row.get(column)), meaning.apply(row)))
                .toList());
    }

    private void add(Sign<M> sign) {
        for (char first : LETTERS.toCharArray()) {
            if (mayBegin(sign.pattern(), " " + first)) {
                for (char second : LETTERS.toCharArray()) {
                    String beginning = " " + first + second;
                    if (mayBegin(sign.pattern(), beginning)) {
                        byBeginning
                                .computeIfAbsent(beginning, _ -> new ArrayList<>())
                                .add(sign);
                    }
                }
            }
        }
    }

    /// Whether a text with this beginning can match: the matcher either matched, or asked for more input.
    private static boolean mayBegin(Pattern pattern, String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /// Whether any pattern matches.
    ///
    /// @param spaced words with a space around each
    public boolean isIn(String spaced) {
        for (int at = 0; at < spaced.length() - 1; at++) {
            if (spaced.charAt(at) == ' ') {
                for (Sign<M> sign : mayBeginAt(spaced, at)) {
                    if (isAt(sign, spaced, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Returns what the matching patterns stand for.
    ///
    /// @param spaced words with a space around each
    public Set<M> in(String spaced) {
        var found = new LinkedHashSet<M>();
        for (int at = 0; at < spaced.length() - 1; at++) {
            if (spaced.charAt(at) == ' ') {
                for (Sign<M> sign : mayBeginAt(spaced, at)) {
                    if (!found.contains(sign.meaning()) && isAt(sign, spaced, at)) {
                        found.add(sign.meaning());
                    }
                }
            }
        }
        return found;
    }

    private List<Sign<M>> mayBeginAt(String spaced, int at) {
        return at + BEGINNING > spaced.length()
                ? List.of()
                : byBeginning.getOrDefault(spaced.substring(at, at + BEGINNING), List.of());
    }

    /// Transparent bounds let lookbehinds see the preceding words.
    private static boolean isAt(Sign<?> sign, String spaced, int at) {
        return sign.pattern()
                .matcher(spaced)
                .region(at, spaced.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .lookingAt();
    }
}
