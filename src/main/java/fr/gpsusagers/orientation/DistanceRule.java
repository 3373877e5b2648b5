package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import java.util.Optional;

/// Counters that are far from the citizen come later.
public final class DistanceRule implements Rule {

    private static final double FAR_KM = 15;
    private static final double VERY_FAR_KM = 30;

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        if (!candidate.kind().needsTravel()) {
            return Optional.empty();
        }
        return subject.place()
                .flatMap(place -> candidate
                        .contact()
                        .flatMap(Contact::location)
                        .map(location -> place.centre().kilometresTo(location)))
                .filter(kilometres -> kilometres > FAR_KM)
                .map(kilometres -> Objection.delays(
                        "loin",
                        kilometres > VERY_FAR_KM ? 2 : 1,
                        "C’est à environ " + Math.round(kilometres) + " km de chez vous."));
    }
}
