package fr.gpsusagers.understanding.measure;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;

/// One phrase of an evaluation.
///
/// @param needs the needs that are right; an empty one stands for « off the subject »
/// @param register how it is written, a word of the file; empty when it does not say
public record Trial(String phrase, List<Optional<NeedId>> needs, String register, DangerLevel danger) {

    public Trial {
        needs = List.copyOf(needs);
    }

    /// The same, written otherwise.
    Trial written(String otherwise) {
        return new Trial(otherwise, needs, register, danger);
    }

    /// Hidden: words of people never reach a log.
    @Override
    public String toString() {
        return "trial";
    }
}
