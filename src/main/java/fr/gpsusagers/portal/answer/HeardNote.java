package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;

/// What is said above an answer that words led to: what a machine understood, and for a danger that is past, a gentle
/// line.
///
/// @param understood need and place, in words
/// @param elsewhere who does it, when it is not the département
/// @param gentle a number that helps, or a question about a danger
public record HeardNote(
        boolean isByWords, Journey journey, String understood, Optional<String> elsewhere, Optional<Gentle> gentle) {

    /// Who is in charge of the need, when it is another body.
    private static Optional<String> elsewhere(Arrival arrival) {
        return arrival.context()
                .pack()
                .directory()
                .findContactInCharge(
                        arrival.need().id(),
                        arrival.situation().knownPlace(),
                        arrival.context().now().toLocalDate())
                .filter(contact -> !contact.ownService() && !arrival.need().isDanger())
                .map(Contact::spokenName);
    }

    /// On a page that shows no number.
    public static HeardNote of(Arrival arrival) {
        return of(arrival, Optional.empty());
    }

    /// @param shown the number that the page shows first already; empty when it shows none
    static HeardNote of(Arrival arrival, Optional<String> shown) {
        return new HeardNote(
                arrival.journey().told().isByWords(),
                arrival.journey(),
                arrival.need().label()
                        + arrival.placeName().map(place -> ", " + place).orElse(""),
                elsewhere(arrival),
                Gentle.find(arrival.context(), arrival.journey()).filter(line -> !line.isSaidBy(shown)));
    }
}
