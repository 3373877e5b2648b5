package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What someone asks for: about what, by which way the answer is to come, and who asks.
///
/// @param id drawn when the form was shown: who sends it twice asks once
/// @param contact whom the orientation named
/// @param path the questions answered on the way
/// @param deadline a legal one that the person named
/// @param sharing whether the number is one that many share, so that it never joins two requests
public record Asking(
        EnquiryId id,
        Need need,
        Optional<SectorId> sector,
        ContactId contact,
        List<String> path,
        ChannelKind channel,
        AskedFor askedFor,
        Optional<LocalDate> deadline,
        Sharing sharing,
        Person person) {

    /// Whether one number stands for one person.
    public enum Sharing {
        ONE_PERSON,
        /// A relay centre, a town hall, a hospital, a shelter.
        MANY
    }

    public Asking {
        path = List.copyOf(path);
    }

    /// What is kept of it in clear.
    Topic topic(Pack pack) {
        return new Topic(
                need.id(),
                need.theme(),
                precedence(),
                sector,
                contact,
                path,
                pack.fingerprint(),
                channel,
                askedFor,
                caution());
    }

    Precedence precedence() {
        boolean pressing = need.urgency() == Urgency.TODAY || need.urgency() == Urgency.DANGER;
        return pressing ? Precedence.URGENT : Precedence.IN_TURN;
    }

    /// A need with numbers to call in danger is never called back unasked.
    private Caution caution() {
        boolean danger = need.isDanger() || !need.numbers().isEmpty();
        if (!danger) {
            return Caution.ORDINARY;
        }
        return person.safeWhen().isPresent() ? Caution.WHEN_SAID_SAFE : Caution.NEVER;
    }
}
