package fr.gpsusagers.correspondence.bymail;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.work.KeepReply;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import java.time.Instant;
import java.util.List;

/// Turns replies that still wait at a desk which no longer has the request into notes: nobody there would look at them.
@UseCase
public class KeepLateReplies {

    private final DeskReplies replies;
    private final DeskMailboxes mailboxes;
    private final Enquiries enquiries;
    private final KeepReply keepReply;

    public KeepLateReplies(DeskReplies replies, DeskMailboxes mailboxes, Enquiries enquiries, KeepReply keepReply) {
        this.replies = replies;
        this.mailboxes = mailboxes;
        this.enquiries = enquiries;
        this.keepReply = keepReply;
    }

    /// @param replies how many were kept
    public record Kept(int replies) {}

    @Writes
    public Kept keep(Actor actor, Pack pack, Instant now) {
        List<DeskReply> late = actor instanceof Actor.Clockwork
                ? replies.listAll().stream().filter(this::isLate).toList()
                : List.of();
        late.stream().filter(reply -> replies.remove(reply.id())).forEach(reply -> keep(actor, pack, reply, now));
        return new Kept(late.size());
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
        var _ = keepReply.keep(actor, reply.enquiry(), reply.late(desk), now);
    }
}
