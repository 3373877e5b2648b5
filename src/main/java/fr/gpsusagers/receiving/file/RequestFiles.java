package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/// The files of a request, for an agent who may read it or for its own person.
@UseCase
public final class RequestFiles {

    private final Attachments attachments;
    private final Enquiries enquiries;
    private final Antivirus antivirus;
    private final MessageFiles messageFiles;

    public RequestFiles(Attachments attachments, Enquiries enquiries, Antivirus antivirus, MessageFiles messageFiles) {
        this.attachments = attachments;
        this.enquiries = enquiries;
        this.antivirus = antivirus;
        this.messageFiles = messageFiles;
    }

    /// Result of asking for an attachment.
    public sealed interface Reading {

        record Readable(Attachment attachment, FileContent content) implements Reading {}

        /// An antivirus objected. The content is deleted.
        record Removed(Attachment attachment) implements Reading {}

        /// The antivirus does not answer.
        record NotExamined(Attachment attachment) implements Reading {}

        /// There is no such attachment, or this actor may not read it.
        record NotYours() implements Reading {}
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

    /// Gives a file. One that was not examined is examined first: an infected one is deleted, and nobody gets one that
    /// the antivirus cannot examine now. The antivirus works outside of any transaction.
    public Reading read(Actor actor, UUID id) {
        return attachments
                .find(id)
                .filter(attachment -> enquiries
                        .find(attachment.enquiry())
                        .filter(enquiry -> mayRead(actor, enquiry))
                        .isPresent())
                .map(this::examined)
                .orElseGet(Reading.NotYours::new);
    }

    private static boolean mayRead(Actor actor, Enquiry enquiry) {
        return switch (actor) {
            case Actor.Staff staff -> staff.may(Right.READ_ENQUIRIES, enquiry.desk());
            case Actor.Bearer bearer -> bearer.enquiry().equals(enquiry.id());
            case Actor.Citizen _, Actor.Clockwork _, Actor.Console _ -> false;
        };
    }

    private Reading examined(Attachment attachment) {
        ScanVerdict verdict = attachment.isUnexamined() ? examine(attachment) : attachment.verdict();
        if (verdict != attachment.verdict()) {
            messageFiles.note(attachment.id(), verdict);
        }
        Attachment known = attachment.with(verdict);
        return switch (verdict) {
            case INFECTED -> new Reading.Removed(known);
            case NOT_EXAMINED -> antivirus.isSet() ? new Reading.NotExamined(known) : readable(known);
            case CLEAN -> readable(known);
        };
    }

    private Reading readable(Attachment known) {
        return new Reading.Readable(known, () -> attachments.open(known));
    }

    private ScanVerdict examine(Attachment attachment) {
        try (InputStream content = attachments.open(attachment)) {
            return antivirus.sit().examine(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Shows the files of a request to an agent.
    public Shown show(Actor actor, EnquiryId id) {
        return enquiries
                .find(id)
                .filter(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk()))
                .<Shown>map(enquiry -> new Shown.Files(attachments.list(enquiry.id())))
                .orElseGet(Shown.NotYours::new);
    }
}
