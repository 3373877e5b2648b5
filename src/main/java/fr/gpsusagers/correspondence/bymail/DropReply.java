package fr.gpsusagers.correspondence.bymail;

import fr.gpsusagers.kernel.UseCase;
import java.util.UUID;

/// Someone at the desk says that a reply is not the desk's own, or is not for the person: it is dropped.
@UseCase(writes = true)
public class DropReply {

    private final DeskThreads threads;
    private final DeskReplies replies;

    public DropReply(DeskThreads threads, DeskReplies replies) {
        this.threads = threads;
        this.replies = replies;
    }

    public enum Dropping {
        DROPPED,
        /// It was passed on or dropped before, or the link is unknown.
        NOTHING_TO_DROP
    }

    public Dropping drop(DeskLink link, UUID reply) {
        return threads.find(link)
                .filter(thread -> replies.list(thread.enquiry(), thread.desk()).stream()
                        .anyMatch(known -> known.id().equals(reply)))
                .filter(_ -> replies.remove(reply))
                .map(_ -> Dropping.DROPPED)
                .orElse(Dropping.NOTHING_TO_DROP);
    }
}
