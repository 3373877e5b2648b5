package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a text reveals beyond the need, so that no page asks for it again.
///
/// @param place the place mentioned; empty if there is none
/// @param constraints what rules out some channels for the citizen, such as deafness
/// @param circumstances facts that decide which emergency number is shown first; empty if there is no danger
/// @param moments dates, durations and deadlines, in the citizen's own words
/// @param aboutLetter the need identified by the reference of a letter
/// @param secondNeed another need that the text states clearly
/// @param secrecy whether anything may be sent to the citizen
public record Clues(
        Optional<PlaceAnswer> place,
        Set<Constraint> constraints,
        Asker asker,
        Set<Circumstance> circumstances,
        List<String> moments,
        Optional<NeedId> aboutLetter,
        Optional<NeedId> secondNeed,
        Secrecy secrecy) {

    /// Nothing is revealed.
    static final Clues NONE = new Clues(
            Optional.empty(),
            Set.of(),
            Asker.ONESELF,
            Set.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Secrecy.NOT_ASKED);

    /// On whose behalf a citizen asks.
    public enum Asker {
        ONESELF("pour-soi"),
        /// For a relative, a friend, a neighbour.
        RELATIVE("pour-un-proche"),
        /// For a client, a patient or a pupil, as part of one's job.
        PROFESSIONAL("professionnel");

        private final String word;

        Asker(String word) {
            this.word = word;
        }

        /// Its code in answers to programs: `pour-un-proche`.
        public String word() {
            return word;
        }
    }

    /// Whether another person may read what is sent.
    public enum Secrecy {
        NOT_ASKED,
        /// Another person reads the messages, or the words ask for no answer.
        ASKED
    }

    public Clues {
        constraints = Set.copyOf(constraints);
        circumstances = Set.copyOf(circumstances);
        moments = List.copyOf(moments);
    }

    /// Hidden: citizens' words never reach a log.
    @Override
    public String toString() {
        return "clues";
    }
}
