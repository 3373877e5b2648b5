package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.Optional;

/// What a request for the caller would be about.
///
/// @param need what the agent chose; « parler à quelqu’un » if the agent chose no need
/// @param contact whose desk would answer
/// @param alarm raised if the agent heard a danger, or chose a contact for people in danger
public record AnswerSubject(Need need, Situation situation, Contact contact, Alarm alarm) {

    static AnswerSubject ofNeed(PageContext context, Need need, Situation situation, Alarm alarm) {
        LocalDate day = context.today();
        return new AnswerSubject(
                need,
                situation,
                context.pack().directory().contactInCharge(need.id(), situation.knownPlace(), day),
                alarm);
    }

    /// A contact that the agent looked for by its name; the switchboard for one without a desk.
    static AnswerSubject ofContact(PageContext context, Optional<Contact> named, Situation situation, Alarm alarm) {
        Pack pack = context.pack();
        Contact contact = named.filter(
                        one -> pack.directory().findDeskFor(one.id()).isPresent())
                .orElseGet(() -> pack.directory().switchboard(context.today()));
        boolean isForDanger = named.filter(one -> isForDanger(pack, one)).isPresent();
        return new AnswerSubject(pack.guide().always(), situation, contact, isForDanger ? Alarm.RAISED : alarm);
    }

    /// Whether the pack names this contact for people in danger: 3919, a centre for victims.
    private static boolean isForDanger(Pack pack, Contact contact) {
        var target = new Target.ToContact(contact.id());
        return pack.guide().needs().stream()
                .filter(Need::asksForCaution)
                .flatMap(need -> pack.directory().ways(need.id()).stream())
                .anyMatch(way -> way.target().equals(target));
    }

    /// Returns the same request, kept by the switchboard.
    public AnswerSubject keptBy(Contact switchboard) {
        return new AnswerSubject(need, situation, switchboard, alarm);
    }

    /// Returns the same request of someone who must not be called or written to unasked.
    public AnswerSubject raisingAlarm() {
        return new AnswerSubject(need, situation, contact, Alarm.RAISED);
    }

    /// Whether someone else may hold the telephone, or read what is sent.
    public boolean asksForCaution() {
        return need.asksForCaution() || isDangerTold();
    }

    private boolean isDangerTold() {
        return alarm == Alarm.RAISED || situation.alarm().or(situation::support).isPresent();
    }

    public About about(Pack pack) {
        return new About(
                need,
                isDangerTold() ? About.Told.DANGER : About.Told.NOTHING,
                situation.knownPlace().flatMap(Place::sector),
                contact.id(),
                pack.guide().shortestWay(need.id()));
    }
}
