package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.understanding.language.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Recognises words about where the citizen lives. They say nothing about the need, so « j’habite à Lisieux » is
/// removed before the need is predicted.
public final class HomeClue {

    private static final Set<String> BEFORE_PLACES =
            Set.of("a", "au", "aux", "de", "d", "du", "des", "sur", "vers", "en", "pres");
    private static final Set<String> LIVING = Set.of(
            "habite",
            "habites",
            "habitons",
            "abite",
            "jhabite",
            "jabite",
            "vis",
            "vit",
            "vivons",
            "reside",
            "residons",
            "loge",
            "logeons",
            "suis",
            "domicilie",
            "domiciliee");
    private static final Set<String> WHO = Set.of("je", "j", "on", "nous", "et");

    private HomeClue() {}

    /// Returns the words without the places and the words before them that say that the citizen lives there. If
    /// nothing else would remain, returns all words.
    ///
    /// @param places the words that name places, as `Words` of `territory.naming` splits them
    public static Utterance leftOut(Utterance utterance, List<List<String>> places) {
        var rest = new ArrayList<>(utterance.words());
        for (List<String> place : places) {
            leaveOut(rest, place);
        }
        return rest.isEmpty() || rest.size() == utterance.words().size() ? utterance : Utterance.ofWords(rest);
    }

    private static void leaveOut(List<String> words, List<String> place) {
        for (int from = 0; from < words.size(); from++) {
            int to = end(words, from, place);
            if (to > from) {
                int at = before(words, from, BEFORE_PLACES);
                int living = before(words, at, LIVING);
                words.subList(living < at ? before(words, living, WHO) : at, to).clear();
                return;
            }
        }
    }

    /// The end of the words from here that are the name; `from` if they are not. One word may hold several of the
    /// name, as « nd » for Notre-Dame does.
    private static int end(List<String> words, int from, List<String> place) {
        var read = new ArrayList<String>();
        int to = from;
        while (to < words.size() && read.size() < place.size()) {
            to++;
            read.clear();
            read.addAll(Words.of(String.join(" ", words.subList(from, to))));
        }
        return read.equals(place) ? to : from;
    }

    /// Whether the text says only where the citizen lives: « j’habite à Lisieux ».
    ///
    /// @param places the words that name places
    public static boolean isAll(Utterance utterance, List<List<String>> places) {
        var rest = new ArrayList<>(utterance.words());
        places.forEach(place -> leaveOut(rest, place));
        rest.removeIf(word ->
                BEFORE_PLACES.contains(word) || Words.isArticle(word) || LIVING.contains(word) || WHO.contains(word));
        return rest.isEmpty();
    }

    private static int before(List<String> words, int at, Set<String> some) {
        int from = at;
        while (from > 0 && some.contains(words.get(from - 1))) {
            from--;
        }
        return from;
    }
}
