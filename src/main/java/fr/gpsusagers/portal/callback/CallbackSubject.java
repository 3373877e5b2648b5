package fr.gpsusagers.portal.callback;

import fr.gpsusagers.directory.Contact;
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
        return context.pack()
                .directory()
                .contactInCharge(
                        arrival.need().id(),
                        arrival.situation().knownPlace(),
                        context.now().toLocalDate());
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

    Sharing sharing(CallbackForm form) {
        return Sharing.of(
                form.further().askedFor(),
                form.phone(),
                arrival.context().pack().directory());
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
