package fr.gpsusagers.intake;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Sends a contact to the address that a caller gives. Never one for people in danger: someone else may read the
/// messages.
@UseCase
public class SendContact {

    /// Most messages of one agent in an hour: a hand on the keyboard sends fewer.
    private static final int MOST_AN_HOUR = 30;

    /// After two days the caller has found another way.
    static final Duration USEFUL_FOR = Duration.ofDays(2);

    private final SentContacts sent;
    private final Outbox outbox;
    private final WaysToSend ways;

    public SendContact(SentContacts sent, Outbox outbox, WaysToSend ways) {
        this.sent = sent;
        this.outbox = outbox;
        this.ways = ways;
    }

    public enum Sending {
        QUEUED,
        /// No such message can leave, to this address or about this need, or the agent sent too many.
        NOT_POSSIBLE,
        NOT_YOURS
    }

    /// @param form the form that the agent sent: sent twice, it leaves once
    /// @param need what it is about, to say what to prepare; empty if the agent looked for the contact by its name
    @Writes
    public Sending send(
            Actor actor, SentForm form, Pack pack, Contact contact, Optional<Need> need, Address to, Instant now) {
        Optional<Agent> agent = Intakes.findAgent(actor);
        if (agent.isEmpty()) {
            return Sending.NOT_YOURS;
        }
        if (!canReach(to)
                || sent.countSince(agent.get().id(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR
                || need.filter(Need::asksForCaution).isPresent()) {
            return Sending.NOT_POSSIBLE;
        }
        var one = new SentContact(id(form), agent.get().id(), to, now);
        if (!sent.add(one)) {
            return Sending.QUEUED;
        }
        var text = new ContactText(
                pack.identity().administration(),
                contact,
                need,
                FrenchTime.at(now).toLocalDate());
        outbox.queue(new Notice(one.id(), one.id(), to.medium(), text.by(to.medium()), now, now.plus(USEFUL_FOR)), now);
        return Sending.QUEUED;
    }

    private static UUID id(SentForm form) {
        return UUID.nameUUIDFromBytes(form.hash().getBytes(StandardCharsets.UTF_8));
    }

    private boolean canReach(Address to) {
        return switch (to) {
            case Address.Mailbox box -> ways.canSend(box.medium());
            case Address.Mobile(var number) -> ways.canText(number);
        };
    }
}
