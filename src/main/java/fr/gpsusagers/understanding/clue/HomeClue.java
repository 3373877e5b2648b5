package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Where someone lives is no part of what is needed: « j’habite à Lisieux » is left out before the need is looked for.
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

    /// The same words without the place and what says that someone lives there; unchanged where nothing else is said.
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

    /// Whether the place, and that someone lives there, is all that is said: « j’habite à Lisieux ».
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
