package fr.gpsusagers.orientation.search;

import fr.gpsusagers.orientation.search.PlaceNames.NamedPlaces;
import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words of a search, corrected.
///
/// @param tokens in the order of the words
/// @param names those that are part of a name
/// @param meant the places among them
/// @param fits how well each token of the vocabulary fits a word of the search, from 0 to 1
record Asked(List<AskedToken> tokens, List<AskedToken> names, NamedPlaces meant, Map<String, Double> fits) {

    /// How much a misspelt place tells, as a rare word does.
    private static final double MISSPELT_PLACE = 5;

    /// After « conseil ».
    private static final Set<String> COUNCILS = NameTokens.set("departemental general");

    private static final String LINE = NameTokens.stem("ligne");
    private static final Set<String> DIRECT = NameTokens.set("directe");

    /// One word.
    ///
    /// @param forms the tokens that it may stand for
    record AskedToken(String word, WordRole role, boolean isPlace, Map<String, Double> forms, double weight) {

        boolean isNumber() {
            return word.chars().allMatch(Character::isDigit);
        }

        boolean isName() {
            return role == WordRole.NAME;
        }
    }

    static Asked of(PackNames names, String words) {
        KnownWords known = names.vocabulary();
        List<String> split = known.tokens(NameTokens.words(words));
        var forms = new ArrayList<Map<String, Double>>();
        for (int at = 0; at < split.size(); at++) {
            forms.add(forms(known, split.get(at), at == split.size() - 1));
        }
        return of(names, corrected(split, forms), forms);
    }

    /// Words that are not part of a name are only corrected if a name holds them too.
    private static Map<String, Double> forms(KnownWords known, String word, boolean isLast) {
        if (WordRole.of(word) != WordRole.NAME && !known.knows(word)) {
            return Map.of(word, 1.0);
        }
        return isLast ? known.formsOfLast(word) : known.forms(word);
    }

    private static List<String> corrected(List<String> words, List<Map<String, Double>> forms) {
        var corrected = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            Set<String> its = forms.get(at).keySet();
            corrected.add(its.size() == 1 ? its.iterator().next() : words.get(at));
        }
        return corrected;
    }

    private static Asked of(PackNames names, List<String> words, List<Map<String, Double>> forms) {
        NamedPlaces meant = names.places().in(words, names::isCommon);
        boolean allOptional = IntStream.range(0, words.size()).noneMatch(at -> role(words, at) == WordRole.NAME);
        var tokens = new ArrayList<AskedToken>();
        var fits = new HashMap<String, Double>();
        for (int at = 0; at < words.size(); at++) {
            WordRole role = role(words, at);
            tokens.add(new AskedToken(
                    words.get(at),
                    allOptional && role == WordRole.OPTIONAL ? WordRole.NAME : role,
                    meant.tokens().contains(at),
                    forms.get(at),
                    weight(names, forms.get(at).keySet())));
            if (!isPartOf(words, at, LINE, DIRECT)) {
                forms.get(at).forEach((token, fit) -> fits.merge(token, fit, Math::max));
            }
        }
        List<AskedToken> named = tokens.stream().filter(AskedToken::isName).toList();
        return new Asked(List.copyOf(tokens), named, meant, fits);
    }

    /// « Conseil départemental » only says, beside other words, whose service is meant; « ligne directe » is a wish.
    private static WordRole role(List<String> words, int at) {
        if (isPartOf(words, at, "conseil", COUNCILS)) {
            return WordRole.OPTIONAL;
        }
        return isPartOf(words, at, LINE, DIRECT) ? WordRole.WISH : WordRole.of(words.get(at));
    }

    private static boolean isPartOf(List<String> words, int at, String first, Set<String> second) {
        return isPair(words, at, first, second) || at > 0 && isPair(words, at - 1, first, second);
    }

    private static boolean isPair(List<String> words, int at, String first, Set<String> second) {
        return at + 1 < words.size() && words.get(at).equals(first) && second.contains(words.get(at + 1));
    }

    /// A word that no name holds tells most: no thing is found by the rest alone.
    private static double weight(PackNames names, Set<String> forms) {
        return forms.stream().mapToDouble(names::weight).max().orElseGet(() -> names.weight(""));
    }

    /// The words of names that are no place.
    List<String> withoutPlaces() {
        return names.stream()
                .filter(token -> !token.isPlace())
                .map(AskedToken::word)
                .toList();
    }

    /// All tokens that the words of names, without places, may stand for.
    Set<String> formsWithoutPlaces() {
        return names.stream()
                .filter(token -> !token.isPlace())
                .flatMap(token -> token.forms().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same without numbers, and without the words that no name holds as they are written.
    Asked withoutUnknown() {
        List<AskedToken> known = names.stream()
                .filter(token -> token.forms().containsValue(1.0) && !token.isNumber())
                .toList();
        return known.isEmpty() ? this : new Asked(tokens, known, meant, fits);
    }

    /// Whether the words wish to reach a contact.
    boolean wishes() {
        return tokens.stream().anyMatch(token -> token.role() == WordRole.WISH);
    }

    /// Whether an address may be meant: « Croix-Rouge » is no street of that name.
    boolean isAddress() {
        return tokens.stream().anyMatch(token -> token.isNumber() || Addresses.isStreetWord(token.word()));
    }

    /// Whether a word is in no name as it is written.
    boolean isUnsure() {
        return names.stream()
                .anyMatch(token -> !token.isNumber() && !token.forms().containsValue(1.0));
    }

    /// The same with one more place, whose name is misspelt in the words.
    Asked at(Place place) {
        var more = new ArrayList<>(tokens);
        Map<String, Double> form = Map.of(place.name(), 1.0);
        more.add(new AskedToken(place.name(), WordRole.NAME, true, form, MISSPELT_PLACE));
        List<AskedToken> named = more.stream().filter(AskedToken::isName).toList();
        return new Asked(List.copyOf(more), named, new NamedPlaces(List.of(place), Set.of()), fits);
    }

    double fit(String token) {
        return fits.getOrDefault(token, 0.0);
    }
}
