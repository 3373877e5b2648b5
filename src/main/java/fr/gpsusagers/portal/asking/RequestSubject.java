package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.About.Told;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.understanding.Danger;
import java.util.List;
import java.util.Optional;

/// What the citizen asks about: the need that the questions led to, or « parler à quelqu’un ».
///
/// @param contact the contact in charge of the need at this place; the
///     switchboard if that depends on an unknown place
/// @param named the contact whose page led here, if a desk of its own answers
public record RequestSubject(Arrival arrival, Contact contact, Optional<Contact> named, boolean isOriented) {

    /// @param contact the id of the contact whose page led here; empty if none did. One for dangers is not taken
    public static RequestSubject of(PageContext context, Journey journey, String contact) {
        RequestSubject subject = of(context, journey);
        Optional<Contact> named = Optional.of(contact)
                .filter(id -> !subject.isOriented() && Identifiers.isOne(id))
                .map(ContactId::new)
                .filter(id -> !NeutralIds.helpsInDanger(context.pack(), id))
                .flatMap(id -> context.pack().directory().findContact(id, context.today()))
                .filter(known ->
                        context.pack().directory().findDeskFor(known.id()).isPresent());
        return named.map(known -> new RequestSubject(subject.arrival(), known, named, false))
                .orElse(subject);
    }

    public static RequestSubject of(PageContext context, Journey journey) {
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

    private static RequestSubject of(Arrival arrival, boolean isOriented) {
        return new RequestSubject(arrival, contact(arrival.context(), arrival), Optional.empty(), isOriented);
    }

    private static Contact contact(PageContext context, Arrival arrival) {
        return context.pack()
                .directory()
                .contactInCharge(arrival.need().id(), arrival.situation().knownPlace(), context.today());
    }

    /// The subject, as far as the page knows: a danger that is only possible counts.
    public About about() {
        return about(Safety.NOT_SAID);
    }

    /// The subject with which the enquiry is opened.
    public About about(Safety safety) {
        return about(
                isDangerTold() ? Told.DANGER : isDangerPossible() && !safety.saysAlways() ? Told.HINT : Told.NOTHING);
    }

    private About about(Told told) {
        Situation situation = arrival.situation();
        return new About(
                arrival.need(),
                told,
                situation.knownPlace().flatMap(Place::sector),
                contact.id(),
                arrival.journey().steps());
    }

    /// Whether the citizen has said what about, or whom to ask.
    public boolean isLabelled() {
        return isOriented || named.isPresent();
    }

    /// The id of the contact whose page led here.
    public Optional<String> code() {
        return named.map(known -> known.id().value());
    }

    public Sharing sharing(AskedFor askedFor, Optional<PhoneNumber> number) {
        return Sharing.of(askedFor, number, arrival.context().pack().directory());
    }

    /// « RSA suspendu, Lisieux ».
    public String label() {
        return named.map(Contact::name).orElseGet(arrival::subject);
    }

    /// Whether someone else may hold the telephone: by the need, or by the citizen's words.
    public boolean asksForCaution() {
        return about().asksForCaution();
    }

    /// Whether only a hint in the words asks for caution: the form then asks whether calls and messages are safe.
    public boolean isDangerPossible() {
        return arrival.journey().told().danger().isAsked()
                && !about(Told.NOTHING).asksForCaution();
    }

    private boolean isDangerTold() {
        Situation situation = arrival.situation();
        return situation.alarm().or(situation::support).isPresent();
    }

    /// The media by which a citizen who writes may be reached. None in danger: nothing is sent then, so no address is
    /// asked for.
    public WaysToSend ways(WaysToSend ways, Safety safety) {
        return about(safety).asksForCaution() ? new WaysToSend(Way.NONE, Way.NONE) : ways;
    }

    /// The same subject once the form's words tell of a danger.
    public RequestSubject having(Danger danger) {
        Journey told = arrival.journey().having(arrival.journey().told().inDanger(danger));
        return of(
                arrival.context(), told, named.map(known -> known.id().value()).orElse(""));
    }

    /// Returns the address of the page that led here: an answer, a contact, or else the home page.
    public String back() {
        Journey journey = arrival.journey();
        return named.map(contact -> "/contact/" + contact.id() + journey.query())
                .orElseGet(() -> isOriented ? journey.address() : "/" + journey.query());
    }
}
