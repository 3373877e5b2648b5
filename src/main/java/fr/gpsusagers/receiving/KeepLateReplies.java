package fr.gpsusagers.receiving;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.desk.DeskReplies;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Keeps as notes the replies that still wait at a desk which no longer has the request: nobody there would
/// look at them any more.
@UseCase
public class KeepLateReplies {

    private final DeskReplies replies;
    private final DeskMailboxes mailboxes;
    private final Enquiries enquiries;
    private final DeskWork deskWork;
    private final OneByOne oneByOne;

    public KeepLateReplies(
            DeskReplies replies, DeskMailboxes mailboxes, Enquiries enquiries, DeskWork deskWork, OneByOne oneByOne) {
        this.replies = replies;
        this.mailboxes = mailboxes;
        this.enquiries = enquiries;
        this.deskWork = deskWork;
        this.oneByOne = oneByOne;
    }

    /// @param replies how many were kept
    public record Kept(int replies) {}

    /// Keeps each reply in a transaction of its own.
    public Kept keep(Actor actor, Pack pack, Instant now) {
        var kept = new AtomicInteger();
        List<UUID> waiting = actor instanceof Actor.Clockwork ? replies.listWaiting() : List.of();
        oneByOne.each(
                "late-replies",
                waiting,
                Function.identity(),
                id -> replies.find(id)
                        .filter(this::isLate)
                        .filter(_ -> replies.remove(id))
                        .ifPresent(reply -> {
                            keep(actor, pack, reply, now);
                            kept.incrementAndGet();
                        }));
        return new Kept(kept.get());
    }

    private boolean isLate(DeskReply reply) {
        return mailboxes.find(reply.desk()).isEmpty()
                || enquiries
                        .find(reply.enquiry())
                        .filter(enquiry -> enquiry instanceof Enquiry.Open
                                && enquiry.desk().equals(reply.desk()))
                        .isEmpty();
    }

    private void keep(Actor actor, Pack pack, DeskReply reply, Instant now) {
        String desk = pack.directory().findDesk(reply.desk()).map(Desk::name).orElse("un guichet");
        var _ = deskWork.keepReply(actor, reply.enquiry(), DeskWords.late(desk, false, reply.words()), now);
    }
}
