package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.territory.Place;
import java.util.Optional;

/// Contacts that serve another sector come after those that serve the citizen's own.
public final class SectorRule implements Rule {

    private static final int POINTS = 20;

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        return candidate
                .contact()
                .flatMap(Contact::servedSector)
                .filter(served -> subject.place()
                        .flatMap(Place::sector)
                        .filter(sector -> !sector.equals(served))
                        .isPresent())
                .map(_ -> Objection.delays(
                        "autre-secteur", POINTS, "Ce contact reçoit les habitants d’un autre secteur."));
    }
}
