package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.open.About;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.Optional;

/// What a request for the caller would be about.
///
/// @param need what the agent chose; « parler à quelqu’un » if the agent chose no need
/// @param contact whose desk would answer
public record AnswerSubject(Need need, Situation situation, Contact contact) {

    static AnswerSubject ofNeed(PageContext context, Need need, Situation situation) {
        LocalDate day = context.now().toLocalDate();
        return new AnswerSubject(
                need, situation, context.pack().directory().contactInCharge(need.id(), situation.knownPlace(), day));
    }

    /// A contact that the agent looked for by its name; the switchboard for one without a desk.
    static AnswerSubject ofContact(PageContext context, Optional<Contact> named, Situation situation) {
        Pack pack = context.pack();
        Contact contact = named.filter(
                        one -> pack.directory().findDeskFor(one.id()).isPresent())
                .orElseGet(() -> pack.directory().switchboard(context.now().toLocalDate()));
        return new AnswerSubject(pack.guide().always(), situation, contact);
    }

    /// The same request, kept by the switchboard.
    public AnswerSubject keptBy(Contact switchboard) {
        return new AnswerSubject(need, situation, switchboard);
    }

    public About about(Pack pack) {
        return new About(
                need,
                situation.alarm().or(situation::support).isPresent(),
                situation.knownPlace().flatMap(Place::sector),
                contact.id(),
                pack.guide().shortestWay(need.id()));
    }
}
