package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The threads of desks that work by mail, the mails in them, and the replies that are to be checked. They belong to
/// the person of the enquiry, and are gone once the person is erased. Mails are kept without their texts, and the words
/// of replies are encrypted with the person's key.
public interface DeskThreads {

    /// Adds a thread. Does nothing if another node has just added one, or the person is erased.
    ///
    /// @return whether it was added
    boolean add(DeskThread thread);

    /// Replaces what was told. Returns false if another node has changed the thread meanwhile.
    boolean replace(DeskThread before, DeskThread after);

    Optional<DeskThread> find(EnquiryId enquiry, DeskId desk);

    Optional<DeskThread> find(Token link);

    Optional<DeskThread> find(ThreadToken reply);

    /// Lists the threads of a desk about these requests, ended or not.
    List<DeskThread> list(DeskId desk, Collection<EnquiryId> enquiries);

    /// Lists the threads of a desk that have not ended.
    List<DeskThread> listOpen(DeskId desk);

    void add(DeskMail mail);

    Optional<DeskMail> findMail(UUID id);

    /// Counts the mails that told a desk about its replies to one enquiry since this moment.
    int countMailsAboutReplies(EnquiryId enquiry, DeskId desk, Instant since);

    /// Stores a reply. Does nothing if the person is erased or unreadable.
    void add(DeskReply reply);

    /// Lists the replies of a desk to one enquiry, oldest first.
    List<DeskReply> listReplies(EnquiryId enquiry, DeskId desk);

    /// Lists all replies that wait, at any desk, oldest first.
    List<UUID> listWaitingReplies();

    Optional<DeskReply> findReply(UUID id);

    /// Removes a reply. Returns false if someone else has just done so.
    boolean removeReply(UUID id);
}
