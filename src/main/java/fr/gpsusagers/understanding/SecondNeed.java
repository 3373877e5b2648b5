package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.Prediction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds a second need in a text: « mon RSA est suspendu. Et aussi, qui refait ma carte d’identité ? ».
final class SecondNeed {

    private static final Pattern BREAKS = Pattern.compile(
            "[.!?;\\n]+|,? (?:et aussi|et puis aussi|par ailleurs|en plus|autre chose|et sinon|sinon aussi|deuxi[èe]me question) ",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 4;

    private SecondNeed() {}

    /// @param whole prediction for the whole text
    static Optional<NeedId> find(String words, Prediction whole, Model model) {
        List<Utterance> parts = Arrays.stream(BREAKS.split(words))
                .map(Utterance::of)
                .filter(part -> part.words().size() >= FEWEST_WORDS)
                .limit(4)
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Optional<NeedId> main = whole.guesses().getFirst().need();
        return parts.stream()
                .map(model::read)
                .filter(reading -> isSure(reading, model))
                .flatMap(reading -> reading.guesses().getFirst().need().stream())
                .filter(need -> !main.equals(Optional.of(need)))
                .findFirst();
    }

    private static boolean isSure(Prediction reading, Model model) {
        return reading.guesses().getFirst().confidence() >= model.thresholds().sure();
    }
}
