package fr.gpsusagers.messaging.file;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.util.List;

/// Lists the files of a request for an agent who may read it.
@UseCase
public final class ListAttachments {

    private final Attachments attachments;
    private final Enquiries enquiries;

    public ListAttachments(Attachments attachments, Enquiries enquiries) {
        this.attachments = attachments;
        this.enquiries = enquiries;
    }

    /// Result of listing files.
    public sealed interface Listing {

        /// @param files oldest first
        record Listed(List<Attachment> files) implements Listing {

            public Listed {
                files = List.copyOf(files);
            }
        }

        /// There is no such request, or this actor may not read it.
        record NotYours() implements Listing {}
    }

    public Listing list(Actor actor, EnquiryId id) {
        return enquiries
                .find(id)
                .filter(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk()))
                .<Listing>map(enquiry -> new Listing.Listed(attachments.list(enquiry.id())))
                .orElseGet(Listing.NotYours::new);
    }
}
