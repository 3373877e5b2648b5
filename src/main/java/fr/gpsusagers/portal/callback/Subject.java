package fr.gpsusagers.portal.callback;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;

/// What someone wants to be called about: the need that the questions led to, or « parler à quelqu’un ».
///
/// @param contact who is in charge of the need there; the switchboard where a place would have to be known
record Subject(Arrival arrival, Contact contact, boolean isOriented) {

    static Subject of(Visit visit, Journey journey) {
        boolean oriented = visit.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed;
        Arrival arrival = visit.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed(var trail, Need need)
                ? Arrival.of(visit, journey, trail, need)
                : Arrival.of(visit, journey, List.of(), visit.pack().guide().always());
        return new Subject(arrival, contact(visit, arrival), oriented);
    }

    private static Contact contact(Visit visit, Arrival arrival) {
        Directory directory = visit.pack().directory();
        var today = visit.now().toLocalDate();
        return directory
                .findContact(
                        directory.inCharge(arrival.need().id()),
                        arrival.situation().knownPlace(),
                        today)
                .orElseGet(() -> directory.switchboard(today));
    }

    Need need() {
        return arrival.need();
    }

    Optional<SectorId> sector() {
        return arrival.situation().knownPlace().flatMap(Place::sector);
    }

    /// « RSA suspendu, Lisieux ».
    String label() {
        return need().label() + arrival.placeName().map(place -> ", " + place).orElse("");
    }

    Precedence precedence() {
        boolean pressing = need().urgency() == Urgency.TODAY || need().urgency() == Urgency.DANGER;
        return pressing ? Precedence.URGENT : Precedence.IN_TURN;
    }

    /// Whether someone else may hold the telephone: nobody is called unasked.
    boolean asksForCaution() {
        return need().isDanger() || !need().numbers().isEmpty();
    }
}
