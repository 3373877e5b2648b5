package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.staff.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The threads of desks that work by mail. They belong to the person of the request, and are gone once the person is
/// erased.
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
}
