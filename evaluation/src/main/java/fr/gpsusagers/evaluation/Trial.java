package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;

/// One phrase of an evaluation.
///
/// @param needs the right needs, an empty one standing for « off the subject »; none if nobody judged the phrase
/// @param register the register that the file gives; empty if it gives none
/// @param language the code of the language that the file gives; empty if it gives none
/// @param numbers the numbers that may come first in a danger; if empty, the first number of a right need may
public record Trial(
        String phrase,
        List<Optional<NeedId>> needs,
        String register,
        DangerLevel danger,
        List<String> numbers,
        String language) {

    public Trial {
        needs = List.copyOf(needs);
        numbers = List.copyOf(numbers);
    }

    /// Whether the file gives the right needs. If not, the evaluation only counts what the product does.
    boolean isJudged() {
        return !needs.isEmpty();
    }

    /// Returns this trial with its phrase in another spelling.
    Trial written(String otherwise) {
        return new Trial(otherwise, needs, register, danger, numbers, language);
    }

    /// Hidden: citizens' words never reach a log.
    @Override
    public String toString() {
        return "trial";
    }
}
