package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;

/// One phrase of an evaluation.
///
/// @param needs the needs that are right; an empty one stands for « off the subject ». None when nobody judged the
/// phrase
/// @param register how it is written, a word of the file; empty when it does not say
/// @param language the code of the language it is written in; empty when the file does not say
/// @param numbers the numbers that may come first in a danger; empty: the first number of a right need
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

    /// Whether someone judged what is right; else only what the product does is counted.
    boolean isJudged() {
        return !needs.isEmpty();
    }

    /// The same, written otherwise.
    Trial written(String otherwise) {
        return new Trial(otherwise, needs, register, danger, numbers, language);
    }

    /// Hidden: words of people never reach a log.
    @Override
    public String toString() {
        return "trial";
    }
}
