package fr.gpsusagers.orientation.search;

import fr.gpsusagers.kernel.french.Sound;
import fr.gpsusagers.territory.naming.LooseNames;
import fr.gpsusagers.territory.naming.LooseNames.Close;
import fr.gpsusagers.territory.naming.Name;
import fr.gpsusagers.territory.naming.Typos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All tokens of the names of a pack, to correct those of a search: typos, words written as one, a word not yet
/// finished.
public final class KnownWords {

    public static final double TYPO = 0.85;
    static final double UNFINISHED = 0.6;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORT = 5;
    private static final int SHORTEST_SOUND = 3;
    private static final int MOST_FORMS = 12;
    /// At least this close to the best correction.
    private static final double LEAD = 0.3;

    private final NavigableSet<String> known;
    private final LooseNames<String> loose;
    /// The short tokens of each sound, for which typos are no help: « kaf » is the CAF.
    private final Map<String, List<String>> shortBySound;

    public KnownWords(Iterable<String> tokens) {
        known = new TreeSet<>();
        tokens.forEach(known::add);
        loose = new LooseNames<>(known.stream()
                .filter(token -> !Character.isDigit(token.charAt(0)))
                .map(token -> new Name<>(List.of(token), token))
                .toList());
        shortBySound = known.stream()
                .filter(token -> token.length() <= SHORT && !Character.isDigit(token.charAt(0)))
                .collect(Collectors.groupingBy(Sound::of));
    }

    public boolean knows(String token) {
        return known.contains(token);
    }

    private boolean knowsWord(String word) {
        return known.contains(NameTokens.stem(word));
    }

    /// Turns words into tokens. Separates words written as one, and joins an acronym written letter by letter.
    public List<String> tokens(List<String> words) {
        var tokens = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            int end = endOfJoined(words, at);
            if (end > at + 1) {
                tokens.add(NameTokens.stem(String.join("", words.subList(at, end))));
                at = end - 1;
            } else {
                separated(words.get(at)).forEach(word -> tokens.add(NameTokens.stem(word)));
            }
        }
        return tokens;
    }

    /// « m d p h », « via trajectoire »: where the words end that are one word of the vocabulary.
    private int endOfJoined(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + 5); to > from + 1; to--) {
            List<String> some = words.subList(from, to);
            boolean isAcronym = to > from + 2 && some.stream().allMatch(word -> word.length() == 1);
            boolean isSplit = some.stream().anyMatch(word -> word.length() > 2 && !knowsWord(word));
            if ((isAcronym || isSplit) && knowsWord(String.join("", some))) {
                return to;
            }
        }
        return from + 1;
    }

    /// « difs », « missionlocale ».
    private List<String> separated(String word) {
        if (knowsWord(word) || WordRole.of(NameTokens.stem(word)) != WordRole.NAME) {
            return List.of(word);
        }
        for (String article : List.of("d", "l", "qu")) {
            String rest = word.substring(Math.min(word.length(), article.length()));
            if (word.startsWith(article) && rest.length() >= SHORTEST_AFTER_ARTICLE && knowsWord(rest)) {
                return List.of(article, rest);
            }
        }
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            if (knowsWord(word.substring(0, at)) && knowsWord(word.substring(at))) {
                return List.of(word.substring(0, at), word.substring(at));
            }
        }
        return List.of(word);
    }

    /// The tokens that this token may stand for, each with how well it fits, from 0 to 1.
    public Map<String, Double> forms(String token) {
        return known.contains(token) ? Map.of(token, 1.0) : corrected(token);
    }

    /// The same for the last token of a search, which may be the beginning of a longer one.
    public Map<String, Double> formsOfLast(String token) {
        Map<String, Double> forms = forms(token);
        return forms.isEmpty() ? finished(token) : forms;
    }

    private Map<String, Double> corrected(String token) {
        double most = Math.min(2, Typos.mostFor(token.length()));
        List<Close<String>> near = Character.isDigit(token.charAt(0))
                ? List.of()
                : loose.near(List.of(token)).stream()
                        .filter(close -> close.typos() <= most)
                        .toList();
        if (near.isEmpty()) {
            return soundingLike(token);
        }
        return near.stream()
                .filter(close -> close.typos() <= near.getFirst().typos() + LEAD)
                .limit(MOST_FORMS)
                .collect(Collectors.toMap(Close::value, _ -> TYPO, (one, _) -> one));
    }

    private Map<String, Double> soundingLike(String token) {
        String sound = Sound.of(token);
        return sound.length() < SHORTEST_SOUND
                ? Map.of()
                : shortBySound.getOrDefault(sound, List.of()).stream()
                        .collect(Collectors.toMap(word -> word, _ -> TYPO));
    }

    private Map<String, Double> finished(String token) {
        return token.length() < SHORTEST_BEGINNING
                ? Map.of()
                : known.subSet(token, token + "{").stream()
                        .limit(MOST_FORMS)
                        .collect(Collectors.toMap(word -> word, _ -> UNFINISHED));
    }
}
