package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.understanding.Guess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The subject that a caller names beside something else: « personne ne m’a rappelée pour mon RSA ».
final class LikelyChoices {

    private static final double LIKELY = 0.6;

    private LikelyChoices() {}

    /// Keeps the needs of themes that the words are likely about. Several needs of one theme count together.
    static List<FoundChoice> of(Pack pack, List<Guess> guesses, List<FoundChoice> found) {
        Map<ThemeId, Double> themes = new HashMap<>();
        guesses.forEach(guess ->
                need(pack, guess).ifPresent(need -> themes.merge(need.theme(), guess.confidence(), Double::sum)));
        Set<String> likely = guesses.stream()
                .flatMap(guess -> need(pack, guess).stream())
                .filter(need -> themes.getOrDefault(need.theme(), 0.0) >= LIKELY)
                .map(need -> FoundChoice.NEED + need.id().value())
                .collect(Collectors.toSet());
        return found.stream().filter(choice -> likely.contains(choice.code())).toList();
    }

    private static Optional<Need> need(Pack pack, Guess guess) {
        return guess.need().flatMap(pack.guide()::findNeed).filter(need -> !need.isDanger());
    }
}
