package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.EnquiryId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stores attachments in pieces, encrypted with the key of their person. Gone once the person is erased.
public interface Attachments {

    /// Stores an attachment with its content; of an infected one, only the name and the size. Does nothing if the
    /// person is erased or unreadable.
    ///
    /// @return how many bytes the content had
    long add(Attachment attachment, FileContent content) throws IOException;

    /// Lists the attachments of a request, oldest first.
    List<Attachment> list(EnquiryId enquiry);

    Optional<Attachment> find(UUID id);

    /// Returns the decrypted content. It is read from the database piece by piece.
    InputStream open(Attachment attachment);

    /// Stores the verdict. Deletes the content of an infected attachment.
    void update(UUID id, ScanVerdict verdict);
}
