package fr.gpsusagers.sending;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.step.Duty;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.QueueNotice;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Forwards a closed request by mail to the body that answers it, if the body has a mail address and the request
/// needs no caution. The mail is sent once the closing can no longer be undone.
@UseCase
public class SendOnEnquiry {

    private static final Duration USEFUL_FOR = Duration.ofDays(5);

    private final Transmissions transmissions;
    private final Lifecycle life;
    private final QueueNotice queueNotice;
    private final WaysToSend ways;

    public SendOnEnquiry(
            Transmissions transmissions, Enquiries enquiries, Steps steps, QueueNotice queueNotice, WaysToSend ways) {
        this.transmissions = transmissions;
        this.life = new Lifecycle(enquiries, steps);
        this.queueNotice = queueNotice;
        this.ways = ways;
    }

    /// Result of forwarding a request.
    public sealed interface Sending {

        record Queued(Transmission transmission) implements Sending {}

        /// The request is for no other body, the body has no mail address, the product cannot send mail, or the
        /// request needs caution.
        record NotPossible() implements Sending {}
    }

    @Writes
    public Sending send(Actor actor, Pack pack, Enquiry.Closed closed, Instant now) {
        return bodyOf(pack, closed, now)
                .<Sending>map(contact -> new Sending.Queued(queue(actor, pack, closed, contact.id(), now)))
                .orElseGet(Sending.NotPossible::new);
    }

    private Optional<Contact> bodyOf(Pack pack, Enquiry.Closed closed, Instant now) {
        return Transmission.isPossible(closed.topic(), ways)
                        && closed.outcome() instanceof Outcome.OrientedElsewhere(ContactId body)
                ? pack.directory()
                        .findContact(body, FrenchTime.at(now).toLocalDate())
                        .filter(contact ->
                                !contact.ownService() && contact.email().isPresent())
                : Optional.empty();
    }

    private Transmission queue(Actor actor, Pack pack, Enquiry.Closed closed, ContactId body, Instant now) {
        var transmission = new Transmission(UUID.randomUUID(), closed.id(), body, now);
        transmissions.add(transmission);
        Instant leaves = now.plus(Enquiry.UNDO);
        queueNotice.queue(
                new Notice(
                        transmission.id(),
                        transmission.id(),
                        Medium.EMAIL,
                        text(pack, closed),
                        leaves,
                        leaves.plus(USEFUL_FOR)),
                now);
        life.recordOnly(Change.SEND_ON, actor, closed, now, new Step.SentOn(Duty.at(closed.desk()), Optional.of(body)));
        return transmission;
    }

    private static NoticeText text(Pack pack, Enquiry closed) {
        String administration = pack.identity().administration();
        return new NoticeText(
                "Demande d’un usager, transmise par " + administration,
                "Bonjour,\n\nCette demande est arrivée chez nous (" + administration
                        + "). Elle relève de votre organisme."
                        + "\nNous vous la transmettons (code des relations entre le public et l’administration,"
                        + " article L114-2). La personne en est informée.\n\n{demande}\n\nNotre référence\u00A0: "
                        + closed.facts().reference().value() + "\n");
    }
}
