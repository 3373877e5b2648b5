package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.guide.Urgency;
import java.util.Optional;

/// The contact in charge comes first. Contacts that only help, pass requests on or accept every request come later.
public final class StandingRule implements Rule {

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        return switch (candidate.standing()) {
            case IN_CHARGE -> Optional.empty();
            case CATCH_ALL -> Optional.of(Objection.catchesAll("aide", "Reçoit toutes les demandes et les transmet."));
            case SAME_ADMINISTRATION ->
                Optional.of(Objection.delays("aide", 1, "Aide ou transmet, sans décider du dossier."));
            case OTHER_BODY ->
                Optional.of(Objection.delays(
                        "autre-organisme",
                        answersAnUrgency(candidate, subject) ? 1 : 4,
                        "C’est un autre organisme, utile dans certains cas."));
            case SWITCHBOARD ->
                Optional.of(Objection.lastResort("standard", "Le standard cherche le bon service pour vous."));
            case SAFETY_NET ->
                Optional.of(Objection.safetyNet("secours", "Pour toute demande, si rien d’autre ne convient."));
        };
    }

    /// If the need cannot wait until tomorrow, any line that is open now is nearly as good as the right one.
    private static boolean answersAnUrgency(Candidate candidate, Case subject) {
        return subject.need().urgency() == Urgency.TODAY
                && candidate.kind() == ChannelKind.TELEPHONE
                && candidate.opening() instanceof Opening.Open;
    }
}
