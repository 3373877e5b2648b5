package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;

/// What someone asks for: about what, by which way the answer is to come, and who asks.
///
/// @param id drawn when the form was shown: who sends it twice asks once
/// @param deadline a legal one that the person named
/// @param sharing whether the number is one that many share, so that it never joins two requests
public record Asking(
        EnquiryId id,
        About about,
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

    /// What is kept of it in clear.
    Topic topic(Pack pack) {
        return new Topic(
                about.need().id(),
                about.need().theme(),
                about.precedence(),
                about.sector(),
                about.contact(),
                about.path(),
                pack.fingerprint(),
                channel,
                askedFor,
                about.caution(person.safeWhen()));
    }
}
