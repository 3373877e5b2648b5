package fr.gpsusagers.search;

import fr.gpsusagers.search.PlaceNames.Meant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a search, corrected.
///
/// @param tokens in the order of the words
/// @param names those that are part of a name
/// @param meant the places among them
/// @param fits how well each token of the vocabulary fits a word of the search, from 0 to 1
record Asked(List<AskedToken> tokens, List<AskedToken> names, Meant meant, Map<String, Double> fits) {

    /// One word.
    ///
    /// @param forms the tokens that it may stand for
    record AskedToken(String word, WordRole role, boolean isPlace, Map<String, Double> forms, double weight) {

        boolean isName() {
            return role == WordRole.NAME;
        }
    }

    static Asked of(PackNames names, String words) {
        Vocabulary vocabulary = names.vocabulary();
        List<String> split = vocabulary.tokens(Tokens.words(words));
        var forms = new ArrayList<Map<String, Double>>();
        var corrected = new ArrayList<String>();
        for (int at = 0; at < split.size(); at++) {
            String word = split.get(at);
            Map<String, Double> its = WordRole.of(word) == WordRole.NAME || vocabulary.knows(word)
                    ? vocabulary.forms(word, at == split.size() - 1)
                    : Map.of(word, 1.0);
            forms.add(its);
            corrected.add(its.size() == 1 ? its.keySet().iterator().next() : word);
        }
        Meant meant = names.places().in(corrected, names::isCommon);
        boolean allOptional = split.stream().map(WordRole::of).noneMatch(role -> role == WordRole.NAME);
        var tokens = new ArrayList<AskedToken>();
        var fits = new HashMap<String, Double>();
        for (int at = 0; at < split.size(); at++) {
            WordRole role = WordRole.of(corrected.get(at));
            tokens.add(new AskedToken(
                    corrected.get(at),
                    allOptional && role == WordRole.OPTIONAL ? WordRole.NAME : role,
                    meant.tokens().contains(at),
                    forms.get(at),
                    forms.get(at).keySet().stream()
                            .mapToDouble(names::weight)
                            .max()
                            .orElse(names.weight(""))));
            forms.get(at).forEach((token, fit) -> fits.merge(token, fit, Math::max));
        }
        return new Asked(
                List.copyOf(tokens), tokens.stream().filter(AskedToken::isName).toList(), meant, fits);
    }

    /// Whether the words wish to reach a contact.
    boolean wishes() {
        return tokens.stream().anyMatch(token -> token.role() == WordRole.WISH);
    }

    double fit(String token) {
        return fits.getOrDefault(token, 0.0);
    }
}
