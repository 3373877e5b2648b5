package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Recognises words about where the citizen lives. They say nothing about the need, so « j’habite à Lisieux » is
/// removed before the need is predicted.
public final class HomeClue {

    private static final Set<String> BEFORE_PLACES = Set.of("a", "au", "aux", "de", "d", "sur", "vers", "en", "pres");
    private static final Set<String> LIVING = Set.of(
            "habite",
            "habites",
            "habitons",
            "abite",
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

    /// Returns the words without the place and the words before it that say that the citizen lives there. If
    /// nothing else would remain, returns all words.
    ///
    /// @param place the name of the place
    public static Utterance leftOut(Utterance utterance, String place) {
        List<String> words = utterance.words();
        List<String> name = Utterance.of(place).words();
        int at = Collections.indexOfSubList(words, name);
        if (at < 0 || name.isEmpty()) {
            return utterance;
        }
        int from = before(words, at, BEFORE_PLACES);
        int living = before(words, from, LIVING);
        from = living < from ? before(words, living, WHO) : from;
        var rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(at + name.size(), words.size()));
        return rest.isEmpty() ? utterance : Utterance.ofWords(rest);
    }

    /// Whether the text says only where the citizen lives: « j’habite à Lisieux ».
    ///
    /// @param place the name of the place
    public static boolean isAll(Utterance utterance, String place) {
        var rest = new ArrayList<>(utterance.words());
        Utterance.of(place).words().forEach(rest::remove);
        rest.removeIf(word -> BEFORE_PLACES.contains(word) || LIVING.contains(word) || WHO.contains(word));
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
