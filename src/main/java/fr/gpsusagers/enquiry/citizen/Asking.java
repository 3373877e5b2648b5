package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A request before it is stored: the subject, the channel for the answer, and the person.
///
/// @param form drawn when the form was shown: sending it twice opens one request
/// @param deadline a legal deadline that the citizen gave
/// @param shown the time that the page showed: a later one is promised only once it was shown too. Empty if none was
/// @param sharing whether many people share the number; requests from a shared number are never joined
/// @param note what the agent who opens it adds for the desk; the citizen never reads it
public record Asking(
        FormToken form,
        About about,
        ChannelKind channel,
        AskedFor askedFor,
        Origin origin,
        Optional<LocalDate> deadline,
        Optional<Instant> shown,
        Sharing sharing,
        Person person,
        Optional<String> note) {

    /// A request from the site for which no time was shown.
    public Asking(
            FormToken form,
            About about,
            ChannelKind channel,
            AskedFor askedFor,
            Optional<LocalDate> deadline,
            Sharing sharing,
            Person person) {
        this(
                form,
                about,
                channel,
                askedFor,
                Origin.SITE,
                deadline,
                Optional.empty(),
                sharing,
                person,
                Optional.empty());
    }

    /// Whether the page showed an earlier time than this offer. Hours that the person named are later by her own wish.
    boolean isLaterThanShown(Offer offer) {
        return offer.notBefore().isEmpty()
                && shown.filter(time -> offer.due().instant().isAfter(time)).isPresent();
    }

    /// Whether a mail or a text message tells of a danger: nobody has shown its writer whom to call.
    boolean isWrittenInDanger() {
        return about.told() == About.Told.DANGER && origin.isMessage();
    }

    /// Identifies the form if it is sent again.
    SentForm sentForm() {
        return form.sentBy(person);
    }

    /// Whether it may be joined to another request of the same sender. Requests that need caution are never joined,
    /// because they must stay secret. Written answers are not joined either: the sender of the first request would
    /// read them.
    boolean mayBeJoined() {
        return sharing == Sharing.ONE_PERSON && !about.asksForCaution() && !channel.isWritten();
    }

    /// What the promise must respect.
    PromiseConditions conditions(Pack pack) {
        return PromiseConditions.of(topic(pack), Optional.of(person)).by(deadline);
    }

    /// Returns the part that is stored unencrypted.
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
                origin,
                about.caution(person.safeHours()));
    }
}
