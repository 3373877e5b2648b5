package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;

/// The note above an answer that words led to: what the product understood, and a discreet mention of any danger.
///
/// @param understood the understood need and place: « RSA suspendu, Lisieux »
/// @param elsewhere the body in charge, if it is not the département and words led here
/// @param gentle a helpline number, or a question about a danger
public record HeardNote(
        boolean isByWords, Journey journey, String understood, Optional<String> elsewhere, Optional<Gentle> gentle) {

    /// The body in charge of the need, if it is not the département. Empty for a danger.
    private static Optional<String> elsewhere(Arrival arrival) {
        return arrival.context()
                .pack()
                .directory()
                .findContactInCharge(
                        arrival.need().id(),
                        arrival.situation().knownPlace(),
                        arrival.context().today())
                .filter(contact -> !contact.ownService() && !arrival.need().isDanger())
                .map(Contact::spokenName);
    }

    /// For a page that shows no number.
    public static HeardNote of(Arrival arrival) {
        return of(arrival, Optional.empty());
    }

    /// @param shown the number that the page already shows first; empty if it shows none
    static HeardNote of(Arrival arrival, Optional<String> shown) {
        return new HeardNote(
                arrival.journey().told().isByWords(),
                arrival.journey(),
                arrival.need().label()
                        + arrival.placeName().map(place -> ", " + place).orElse(""),
                arrival.journey().told().isByWords() ? elsewhere(arrival) : Optional.empty(),
                Gentle.find(arrival.context(), arrival.journey()).filter(line -> !line.isSaidBy(shown)));
    }
}
