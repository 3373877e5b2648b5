package fr.gpsusagers.receiving.file;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;

/// The files of a request: examined when a citizen sends them, kept with it, and read by an agent who may read the
/// request or by its own person.
@UseCase
public class RequestFiles {

    /// The most files that one message may have.
    public static final int MOST = 5;

    /// The most bytes that the files of one message may have together.
    public static final long LARGEST = 20_000_000;

    private final Attachments attachments;
    private final Enquiries enquiries;
    private final Antivirus antivirus;
    private final Tika tika = new Tika();

    public RequestFiles(Attachments attachments, Enquiries enquiries, Antivirus antivirus) {
        this.attachments = attachments;
        this.enquiries = enquiries;
        this.antivirus = antivirus;
    }

    /// Result of examining the files of a form.
    public sealed interface Examination {

        record Accepted(List<ExaminedFile> files) implements Examination {

            public Accepted {
                files = List.copyOf(files);
            }
        }

        /// @param why in French, with what to do instead
        record Refused(String why) implements Examination {}
    }

    /// Examines the files of a form: how many, how large, of which type by their content, and what the antivirus says.
    /// Accepts all of them or none.
    public Examination examine(List<SentFile> files) {
        if (files.size() > MOST) {
            return new Examination.Refused("Cinq fichiers au plus. Enlevez-en, puis envoyez à nouveau.");
        }
        if (files.stream().mapToLong(SentFile::bytes).sum() > LARGEST) {
            return new Examination.Refused("C’est trop lourd\u00A0: 20\u00A0Mo au plus, pour tous les fichiers.");
        }
        var accepted = new ArrayList<ExaminedFile>();
        Antivirus.Sitting sitting = antivirus.sit();
        for (SentFile file : files) {
            switch (examine(file, sitting)) {
                case Examination.Accepted(var one) -> accepted.addAll(one);
                case Examination.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Examination.Accepted(accepted);
    }

    private Examination examine(SentFile file, Antivirus.Sitting sitting) {
        if (file.bytes() == 0) {
            return refused(file, "est vide. Choisissez-le à nouveau.");
        }
        Optional<FileType> type = findType(file).filter(FileType::isForForms);
        if (type.isEmpty()) {
            return refused(file, "n’est pas accepté. Envoyez une photo ou un PDF.");
        }
        ScanVerdict verdict = verdict(file, sitting);
        return verdict == ScanVerdict.INFECTED
                ? refused(file, "est refusé par l’antivirus. Envoyez plutôt une photo du document.")
                : new Examination.Accepted(List.of(new ExaminedFile(
                        type.get().named(file.name()), type.get(), verdict, file.bytes(), file.content())));
    }

    private static Examination refused(SentFile file, String why) {
        return new Examination.Refused("Le fichier «\u00A0" + FileType.bare(file.name()) + "\u00A0» " + why);
    }

    /// Finds the type by the content. The name only tells apart what looks alike, such as kinds of archives.
    private Optional<FileType> findType(SentFile file) {
        try (InputStream content = file.content().open()) {
            return FileType.find(tika.detect(content, FileType.bare(file.name())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ScanVerdict verdict(SentFile file, Antivirus.Sitting sitting) {
        try (InputStream content = file.content().open()) {
            return sitting.examine(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param at the moment of the message in the history
    @Writes
    public void keep(EnquiryId enquiry, List<ExaminedFile> files, Instant at) {
        files.forEach(file -> keep(enquiry, file, at));
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

    /// Gives a file. One that was not examined is examined first: an infected one is deleted, and nobody gets one
    /// that the antivirus cannot examine now. The antivirus works outside of any transaction; its verdict is
    /// stored by one statement.
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
            attachments.update(attachment.id(), verdict);
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

    /// Lists the files of a request for an agent, oldest first; none if the agent may not read it.
    public List<Attachment> list(Actor actor, EnquiryId id) {
        return enquiries
                .find(id)
                .filter(enquiry -> actor.may(Right.READ_ENQUIRIES, enquiry.desk()))
                .map(enquiry -> attachments.list(enquiry.id()))
                .orElseGet(List::of);
    }
}
