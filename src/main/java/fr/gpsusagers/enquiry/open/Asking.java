package fr.gpsusagers.enquiry.open;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;

/// What someone asks for: about what, by which way the answer is to come, and who asks.
///
/// @param form drawn when the form was shown: who sends it twice asks once
/// @param deadline a legal one that the person named
/// @param sharing whether the number is one that many share, so that it never joins two requests
public record Asking(
        FormToken form,
        About about,
        ChannelKind channel,
        AskedFor askedFor,
        Optional<LocalDate> deadline,
        Sharing sharing,
        Person person) {

    /// What tells that it is sent again.
    SentForm sentForm() {
        return form.sentBy(person);
    }

    /// Whether it may be joined to another of the same sender. Nothing that asks for caution is, since nobody may know
    /// of it; nor what is answered in writing, since the answer would be read by whoever asked first.
    boolean mayBeJoined() {
        return sharing == Sharing.ONE_PERSON && !about.asksForCaution() && !channel.isWritten();
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
