package fr.gpsusagers.understanding.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Expands text-message spellings: « jpe pa » is « je peux pas ».
final class Abbreviations {

    private static final Map<String, List<String>> WRITTEN_OUT = TextTable.read("abreviations.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, row -> List.of(row.get(1).split(" "))));

    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST_JOINED = 4;

    private Abbreviations() {}

    static List<String> writtenOut(String word) {
        List<String> known = WRITTEN_OUT.get(word);
        if (known != null) {
            return known;
        }
        return isJoinedToI(word) ? List.of("je", word.substring(1)) : List.of(word);
    }

    /// « jtrouve » is « je trouve »: no French word begins with j and a consonant.
    private static boolean isJoinedToI(String word) {
        return word.length() >= SHORTEST_JOINED && word.charAt(0) == 'j' && VOWELS.indexOf(word.charAt(1)) < 0;
    }
}
