package fr.gpsusagers.orientation.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understand.HeardDanger;
import fr.gpsusagers.understanding.Understand.Known;
import fr.gpsusagers.understanding.Understanding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Hears a citizen's own words. What they reveal of the place and the situation is not asked again. Advice is a step of
/// its own: `Orient` gives it for the situation that was heard.
@UseCase
public final class HearWords {

    /// Longest text that is understood, in characters: the longer the text, the longer it takes.
    public static final int LONGEST = 4000;

    private final Understand understand;

    public HearWords(Understand understand) {
        this.understand = understand;
    }

    /// The meaning of the words, and all that is now known about the citizen.
    public record Heard(Understanding understanding, Situation situation) {

        /// Whether emergency numbers come first, but it is unsure which need the danger is about.
        public boolean isUnsureDanger() {
            return understanding.danger().level() == DangerLevel.NOW
                    && understanding.meaning() instanceof Meaning.Hesitant;
        }

        /// The needs to choose from, likeliest first; empty unless the words left a doubt.
        public List<NeedId> choices() {
            return situation.need().isEmpty() && understanding.meaning() instanceof Meaning.Hesitant(var choices)
                    ? choices
                    : List.of();
        }
    }

    /// @param situation what is known besides the words; its need and place take precedence over those in the
    /// words, except in danger
    public Heard hear(Pack pack, String words, Situation situation) {
        Understanding understanding =
                hear(pack.known(), LongWords.parts(words), situation.at().toLocalDate());
        return new Heard(understanding, complete(pack.guide(), situation, understanding));
    }

    /// Hears only the danger, and whether another person may read what is sent. The danger is the one that [#hear]
    /// finds, for less work: a request whose need is known asks for nothing else.
    public HeardDanger hearDanger(Pack pack, String words, LocalDate day) {
        List<String> parts = LongWords.parts(words);
        if (parts.size() > 1) {
            Understanding whole = hear(pack.known(), parts, day);
            return new HeardDanger(whole.danger(), whole.clues().secrecy());
        }
        return understand.hearDanger(pack.known(), words, day);
    }

    private Understanding hear(Known known, List<String> parts, LocalDate day) {
        return parts.stream()
                .map(part -> understand.understand(known, part, day))
                .reduce(LongWords::together)
                .orElseThrow();
    }

    private static Situation complete(Guide guide, Situation situation, Understanding understanding) {
        Set<Constraint> constraints = EnumSet.noneOf(Constraint.class);
        constraints.addAll(situation.constraints());
        constraints.addAll(understanding.clues().constraints());
        Optional<NeedId> need = need(situation, understanding);
        return new Situation(
                need,
                situation.where().or(() -> understanding.clues().place()),
                situation.at(),
                constraints,
                beside(need.flatMap(guide::findNeed), understanding.danger()),
                understanding.clues().circumstances());
    }

    /// A danger takes precedence over a need that is already known, even if it is unsure which need the danger
    /// is about.
    private static Optional<NeedId> need(Situation situation, Understanding understanding) {
        Optional<NeedId> meant =
                understanding.meaning() instanceof Meaning.Sure(NeedId need) ? Optional.of(need) : Optional.empty();
        Optional<NeedId> alarm = understanding.danger().needAt(DangerLevel.NOW);
        return alarm.isPresent() ? meant.or(() -> alarm) : situation.need().or(() -> meant);
    }

    /// Returns the danger, unless the need itself is that danger.
    private static Danger beside(Optional<Need> need, Danger danger) {
        boolean isTold = danger.level() == DangerLevel.NOW
                && need.filter(Need::isDanger).map(Need::id).equals(danger.need());
        return isTold ? Danger.NONE : danger;
    }
}
