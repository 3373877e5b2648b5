package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.territory.Place;
import java.util.Optional;

/// Judges candidates from one point of view.
public interface Rule {

    /// Returns this rule's objection to the candidate, if any.
    Optional<Objection> objectionTo(Candidate candidate, Case subject);

    /// The case in which candidates are judged: the need, the place as far as it is known, the
    /// situation, the calendars.
    record Case(Need need, Optional<Place> place, Situation situation, Calendars calendars) {}
}
