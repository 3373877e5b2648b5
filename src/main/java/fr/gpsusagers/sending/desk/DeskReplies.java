package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The replies of desks that are to be checked. Their words are encrypted with the person's key, and gone once
/// the person is erased.
public interface DeskReplies {

    /// Stores a reply. Does nothing if the person is erased or unreadable.
    void add(DeskReply reply);

    /// Lists the replies of a desk to one request, oldest first.
    List<DeskReply> list(EnquiryId enquiry, DeskId desk);

    /// Lists all replies that wait, at any desk, oldest first.
    List<UUID> listWaiting();

    Optional<DeskReply> find(UUID id);

    /// Removes a reply. Returns false if someone else has just done so.
    boolean remove(UUID id);
}
