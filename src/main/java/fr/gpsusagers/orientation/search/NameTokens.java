package fr.gpsusagers.orientation.search;

import fr.gpsusagers.territory.naming.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Splits names and searches into the same tokens: plain words without the mark of the plural.
public final class NameTokens {

    /// An acronym spelled with spaces: « m s a ».
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{L}(?: \\p{L}){2,5}(?![\\p{L}\\p{N}'’])");

    /// An acronym with dots: « C.M.S. ».
    private static final Pattern DOTTED = Pattern.compile("(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?");

    private static final int SHORTEST_PLURAL = 4;
    /// Without its last letter, it would be the commune of Ver-sur-Mer.
    private static final String TOWARDS = "vers";

    private NameTokens() {}

    public static List<String> of(String text) {
        return words(text).stream().map(NameTokens::stem).toList();
    }

    /// Returns the words of a text as they are, without stemming.
    public static List<String> words(String text) {
        String together =
                SPELLED.matcher(text).replaceAll(match -> match.group().replace(" ", ""));
        return Words.of(
                DOTTED.matcher(together).replaceAll(match -> match.group().replace(".", "")));
    }

    public static Set<String> set(String words) {
        return Stream.of(words.strip().split("\\s+")).map(NameTokens::stem).collect(Collectors.toUnmodifiableSet());
    }

    /// Removes the endings of the plural and the feminine, so that « locales » and « local » match. « Armée » is no
    /// « arme ».
    public static String stem(String word) {
        if (word.equals(TOWARDS)) {
            return word;
        }
        int last = word.length() - 1;
        boolean plural = last + 1 >= SHORTEST_PLURAL
                && (word.charAt(last) == 's' || word.charAt(last) == 'x')
                && word.charAt(last - 1) != 's';
        String one = plural ? word.substring(0, last) : word;
        int shortest = one.endsWith("ee") ? SHORTEST_PLURAL + 1 : SHORTEST_PLURAL;
        return one.length() > shortest && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }
}
