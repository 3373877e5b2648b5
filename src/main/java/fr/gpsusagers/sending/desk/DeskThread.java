package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.Optional;

/// What was mailed to a desk about one request.
///
/// @param reply where the desk's replies go: another secret than the link, since whoever is sent a copy of a reply
///     reads it
/// @param link the secret in the links that the desk gets by mail; valid as long as the request is at the desk
/// @param told how many steps of the history the desk knows
/// @param startedAt when the request came to the desk, or came back to it
/// @param endedAt since when the desk no longer has the request; empty while it has it
public record DeskThread(
        EnquiryId enquiry,
        DeskId desk,
        ThreadToken reply,
        Token link,
        int told,
        Instant startedAt,
        Optional<Instant> remindedAt,
        Optional<Instant> endedAt) {

    public boolean isEnded() {
        return endedAt.isPresent();
    }

    public DeskThread told(int steps) {
        return new DeskThread(enquiry, desk, reply, link, steps, startedAt, remindedAt, endedAt);
    }

    DeskThread reminded(Instant at) {
        return new DeskThread(enquiry, desk, reply, link, told, startedAt, Optional.of(at), endedAt);
    }

    DeskThread ended(Instant at) {
        return new DeskThread(enquiry, desk, reply, link, told, startedAt, remindedAt, Optional.of(at));
    }

    /// The request came back, or the mailbox is another: the earlier secrets may be in the hands of others.
    DeskThread startedAgain(ThreadToken newReply, Token newLink, int steps, Instant at) {
        return new DeskThread(enquiry, desk, newReply, newLink, steps, at, Optional.empty(), Optional.empty());
    }
}
