package fr.gpsusagers.orientation.words;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understand.Known;
import fr.gpsusagers.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From someone's own words to advice. What the words tell of place and situation is not asked again.
@UseCase
public final class HearWords {

    private final Understand understand;
    private final Orient orient;

    public HearWords(Understand understand, Orient orient) {
        this.understand = understand;
        this.orient = orient;
    }

    /// What was heard: what the words mean, all that is now known of the person, and the advice.
    public record Heard(Understanding understanding, Situation situation, Advice advice) {

        /// The needs to choose from, likeliest first; empty unless the words left a doubt.
        public List<NeedId> choices() {
            return situation.need().isEmpty() && understanding.meaning() instanceof Meaning.Hesitant(var choices)
                    ? choices
                    : List.of();
        }
    }

    /// Advises from words.
    ///
    /// @param situation what is known beside them; what it says of need and place goes before what the words say
    public Heard hear(Pack pack, String words, Situation situation) {
        var known = new Known(pack.phrasebook(), pack.guide(), pack.territory());
        Understanding understanding =
                understand.understand(known, words, situation.at().toLocalDate());
        Situation told = complete(situation, understanding);
        return new Heard(understanding, told, orient.advise(pack, told));
    }

    private static Situation complete(Situation situation, Understanding understanding) {
        Set<Constraint> constraints = EnumSet.noneOf(Constraint.class);
        constraints.addAll(situation.constraints());
        constraints.addAll(understanding.clues().constraints());
        return new Situation(
                need(situation, understanding),
                situation.where().or(() -> understanding.clues().place()),
                situation.at(),
                constraints,
                support(understanding));
    }

    /// A danger goes before the need that is already known.
    private static Optional<NeedId> need(Situation situation, Understanding understanding) {
        Optional<NeedId> meant =
                understanding.meaning() instanceof Meaning.Sure(NeedId need) ? Optional.of(need) : Optional.empty();
        return understanding.danger().level() == DangerLevel.NOW
                ? meant
                : situation.need().or(() -> meant);
    }

    private static Optional<NeedId> support(Understanding understanding) {
        Danger danger = understanding.danger();
        return danger.level() == DangerLevel.SUPPORT ? danger.need() : Optional.empty();
    }
}
