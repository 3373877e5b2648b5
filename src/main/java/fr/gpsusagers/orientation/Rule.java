package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.Optional;

/// Judges candidates from one point of view.
public interface Rule {

    /// Returns this rule's objection to the candidate, if any.
    Optional<Objection> objectionTo(Candidate candidate, Case subject);

    /// The case in which candidates are judged.
    ///
    /// @param place as far as it is known
    record Case(Pack pack, Need need, Optional<Place> place, Situation situation) {

        /// Returns the case of this situation; empty while its need is not known.
        static Optional<Case> of(Pack pack, Situation situation) {
            return situation
                    .need()
                    .flatMap(pack.guide()::findNeed)
                    .map(need -> new Case(pack, need, situation.knownPlace(), situation));
        }

        /// Returns this case at one of several places that the citizen may have meant.
        Case at(Place one) {
            return new Case(pack, need, Optional.of(one), situation);
        }

        Calendars calendars() {
            return pack.calendars();
        }

        Directory directory() {
            return pack.directory();
        }

        LocalDate day() {
            return situation.at().toLocalDate();
        }
    }
}
