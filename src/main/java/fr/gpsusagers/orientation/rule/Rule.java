package fr.gpsusagers.orientation.rule;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Objection;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Place;
import java.util.Optional;

/// Judges one candidate by one point of view.
public interface Rule {

    /// What this rule has against the candidate, if anything.
    Optional<Objection> objectionTo(Candidate candidate, Case subject);

    /// What is judged for: the need, the place as far as known, the person's situation, the days that are holidays.
    record Case(Need need, Optional<Place> place, Situation situation, Calendars calendars) {}
}
