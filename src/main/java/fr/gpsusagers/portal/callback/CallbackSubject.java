package fr.gpsusagers.portal.callback;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.open.About;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.territory.Place;
import java.util.List;

/// What the citizen wants to be called about: the need that the questions led to, or « parler à quelqu’un ».
///
/// @param contact the contact in charge of the need at this place; the
///     switchboard if that depends on an unknown place
record CallbackSubject(Arrival arrival, Contact contact, boolean isOriented) {

    static CallbackSubject of(PageContext context, Journey journey) {
        return context.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed(var trail, Need need)
                ? of(Arrival.of(context, journey, trail, need), true)
                : of(
                        Arrival.of(
                                context,
                                journey,
                                List.of(),
                                context.pack().guide().always()),
                        false);
    }

    private static CallbackSubject of(Arrival arrival, boolean isOriented) {
        return new CallbackSubject(arrival, contact(arrival.context(), arrival), isOriented);
    }

    private static Contact contact(PageContext context, Arrival arrival) {
        Directory directory = context.pack().directory();
        var today = context.now().toLocalDate();
        return directory
                .findContact(
                        directory.inCharge(arrival.need().id()),
                        arrival.situation().knownPlace(),
                        today)
                .orElseGet(() -> directory.switchboard(today));
    }

    /// The subject with which the request is opened.
    About about() {
        Situation situation = arrival.situation();
        return new About(
                arrival.need(),
                situation.alarm().or(situation::support),
                situation.knownPlace().flatMap(Place::sector),
                contact.id(),
                arrival.journey().steps());
    }

    /// Whether many people may share the number: it is a professional's, or the directory lists it for a body.
    /// Requests from such numbers are never joined.
    Sharing sharing(CallbackForm form) {
        boolean professional = form.further().askedFor() == AskedFor.PROFESSIONAL;
        return professional || isOfABody(form) ? Sharing.MANY : Sharing.ONE_PERSON;
    }

    private boolean isOfABody(CallbackForm form) {
        Directory directory = arrival.context().pack().directory();
        return form.phone().filter(directory::gives).isPresent();
    }

    /// « RSA suspendu, Lisieux ».
    String label() {
        return arrival.need().label()
                + arrival.placeName().map(place -> ", " + place).orElse("");
    }

    boolean asksForCaution() {
        return about().asksForCaution();
    }
}
