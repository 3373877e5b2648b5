package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Stores the files of a message, and what an antivirus says of them.
@UseCase
public class KeepFiles {

    private final Attachments attachments;

    public KeepFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /// @param at the moment of the message in the history
    @Writes
    public void keep(EnquiryId enquiry, List<ExaminedFile> files, Instant at) {
        files.forEach(file -> keep(enquiry, file, at));
    }

    /// Stores the verdict of an antivirus. The content of an infected file is deleted.
    @Writes
    public void note(UUID attachment, ScanVerdict verdict) {
        attachments.update(attachment, verdict);
    }

    private void keep(EnquiryId enquiry, ExaminedFile file, Instant at) {
        var attachment =
                new Attachment(UUID.randomUUID(), enquiry, at, file.name(), file.type(), file.bytes(), file.verdict());
        try {
            attachments.add(attachment, file.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
