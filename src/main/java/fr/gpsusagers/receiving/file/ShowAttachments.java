package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.util.List;

/// Shows the files of a request for an agent who may read it.
@UseCase
public final class ShowAttachments {

    private final Attachments attachments;
    private final Enquiries enquiries;

    public ShowAttachments(Attachments attachments, Enquiries enquiries) {
        this.attachments = attachments;
        this.enquiries = enquiries;
    }

    /// Result of showing files.
    public sealed interface Shown {

        /// @param files oldest first
        record Files(List<Attachment> files) implements Shown {

            public Files {
                files = List.copyOf(files);
            }
        }

        /// There is no such request, or this actor may not read it.
        record NotYours() implements Shown {}
    }

    public Shown show(Actor actor, EnquiryId id) {
        return enquiries
                .find(id)
                .filter(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk()))
                .<Shown>map(enquiry -> new Shown.Files(attachments.list(enquiry.id())))
                .orElseGet(Shown.NotYours::new);
    }
}
