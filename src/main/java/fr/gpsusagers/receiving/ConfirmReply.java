package fr.gpsusagers.receiving;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.desk.DeskLink;
import fr.gpsusagers.sending.desk.DeskReplies;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.sending.desk.DeskThreads;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Someone at the desk says whether a reply is the desk's own and for the person: it is passed on, once, or dropped.
@UseCase
public class ConfirmReply {

    private final DeskThreads threads;
    private final DeskReplies replies;
    private final AnswerByMail answerByMail;

    public ConfirmReply(DeskThreads threads, DeskReplies replies, AnswerByMail answerByMail) {
        this.threads = threads;
        this.replies = replies;
        this.answerByMail = answerByMail;
    }

    public enum Decision {
        PASS_ON,
        DROP
    }

    public enum Passing {
        PASSED_ON,
        DROPPED,
        /// It was passed on or dropped before, or the desk no longer has the request.
        TOO_LATE,
        UNKNOWN_LINK
    }

    @Writes
    public Passing confirm(DeskLink link, UUID reply, Decision decision, Pack pack, Instant now) {
        Optional<DeskThread> thread = threads.find(link);
        if (thread.isEmpty()) {
            return Passing.UNKNOWN_LINK;
        }
        return replies.list(thread.get().enquiry(), thread.get().desk()).stream()
                .filter(known -> known.id().equals(reply) && replies.remove(reply))
                .findFirst()
                .map(known -> decision == Decision.DROP ? Passing.DROPPED : pass(thread.get(), known, pack, now))
                .orElse(Passing.TOO_LATE);
    }

    private Passing pass(DeskThread thread, DeskReply reply, Pack pack, Instant now) {
        var answer = new AnswerByMail.Reply(reply.words(), AnswerByMail.Proof.CONFIRMED, false);
        return answerByMail.answer(pack, thread, answer, now) == AnswerByMail.Passing.PASSED_ON
                ? Passing.PASSED_ON
                : Passing.TOO_LATE;
    }
}
