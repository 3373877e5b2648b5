package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Understanding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The subject that a caller names beside something else: « personne ne m’a rappelée pour mon RSA ».
final class LikelyChoices {

    private static final double LIKELY = 0.6;

    private LikelyChoices() {}

    /// Keeps a need if the model is sure of it, or if the model hesitates between several needs of its theme.
    static List<FoundChoice> of(Pack pack, Understanding understood, List<FoundChoice> found) {
        Set<String> likely = Stream.concat(sure(pack, understood).stream(), ofOneTheme(pack, understood).stream())
                .filter(need -> !need.isDanger())
                .map(need -> FoundChoice.NEED + need.id().value())
                .collect(Collectors.toSet());
        return found.stream().filter(choice -> likely.contains(choice.code())).toList();
    }

    private static List<Need> sure(Pack pack, Understanding understood) {
        return understood.guesses().stream()
                .filter(guess -> guess.confidence() >= LIKELY)
                .map(Guess::need)
                .flatMap(need -> need.flatMap(pack.guide()::findNeed).stream())
                .toList();
    }

    private static List<Need> ofOneTheme(Pack pack, Understanding understood) {
        List<Need> meant = understood.meaning().needs().stream()
                .flatMap(need -> pack.guide().findNeed(need).stream())
                .toList();
        return meant.stream()
                .filter(need -> meant.stream()
                                .filter(other -> other.theme().equals(need.theme()))
                                .count()
                        > 1)
                .toList();
    }
}
