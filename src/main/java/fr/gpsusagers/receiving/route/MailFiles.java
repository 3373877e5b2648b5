package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.Antivirus.Sitting;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.FileType;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.receiving.mail.MailReader;
import fr.gpsusagers.receiving.mail.PartSink;
import fr.gpsusagers.receiving.mail.ReadMail;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;

/// Examines and keeps the files of a mail, except those of a type that may run something: the words of the mail name
/// them. A mail that could not be read to its end, or is too long, is kept whole as a file.
@Singleton
public final class MailFiles {

    /// Longer words are kept as a file.
    static final int LONGEST_WORDS = 7_000;

    private static final int MOST = 20;
    private static final Tika TIKA = new Tika();

    private final Attachments attachments;
    private final Antivirus antivirus;

    public MailFiles(Attachments attachments, Antivirus antivirus) {
        this.attachments = attachments;
        this.antivirus = antivirus;
    }

    /// Reads a mail, and has the files examined that [#keep] will keep: outside of any transaction, and with one
    /// deadline for all of them. They are found in a second reading: only then is it known whether the mail is kept
    /// whole, which is one file more.
    ExaminedMail examine(FileContent raw) throws IOException {
        ReadMail mail = read(raw, (_, _) -> {});
        Sitting sitting = antivirus.sit();
        Optional<ScanVerdict> whole = examineWhole(mail, raw, sitting);
        int most = whole.isPresent() ? MOST - 1 : MOST;
        var files = new ArrayList<ScanVerdict>();
        var refused = new ArrayList<String>();
        read(raw, (name, content) -> {
            if (find(name, content).isPresent() && files.size() < most) {
                files.add(sitting.examine(content));
            } else {
                refused.add(name);
            }
        });
        return new ExaminedMail(mail, raw, whole, files, refused);
    }

    /// Examines a mail of which only the header could be read.
    ExaminedMail examineUnread(ReadMail head, FileContent raw) throws IOException {
        return new ExaminedMail(head, raw, examineWhole(head, raw, antivirus.sit()), List.of(), List.of());
    }

    private static Optional<ScanVerdict> examineWhole(ReadMail mail, FileContent raw, Sitting sitting)
            throws IOException {
        if (!keepsWhole(mail)) {
            return Optional.empty();
        }
        try (InputStream whole = raw.open()) {
            return Optional.of(sitting.examine(whole));
        }
    }

    /// Reads the mail once more, if files are to be kept: they may be too large to be held in memory since they were
    /// examined.
    void keep(ExaminedMail examined, EnquiryId enquiry, Instant at) throws IOException {
        if (examined.whole().isPresent()) {
            ScanVerdict verdict = examined.whole().get();
            attachments.add(attachment(enquiry, at, "message.eml", FileType.MAIL, verdict), examined.raw());
        }
        var verdicts = new ArrayDeque<>(examined.files());
        if (verdicts.isEmpty()) {
            return;
        }
        read(examined.raw(), (name, content) -> {
            Optional<FileType> type = find(name, content);
            if (type.isPresent() && !verdicts.isEmpty()) {
                String named = type.get().named(name);
                attachments.add(attachment(enquiry, at, named, type.get(), verdicts.removeFirst()), () -> content);
            }
        });
    }

    private static Attachment attachment(
            EnquiryId enquiry, Instant at, String name, FileType type, ScanVerdict verdict) {
        return new Attachment(UUID.randomUUID(), enquiry, at, name, type, 0, verdict);
    }

    /// Finds the type of a file by its first bytes. Its name only tells apart what looks alike.
    ///
    /// @param content supports marks; it is back at its beginning afterwards
    private static Optional<FileType> find(String name, InputStream content) throws IOException {
        return FileType.find(TIKA.detect(content, name));
    }

    private static boolean keepsWhole(ReadMail mail) {
        return mail.isDamaged() || mail.text().words().length() > LONGEST_WORDS;
    }

    private static ReadMail read(FileContent content, PartSink sink) throws IOException {
        try (InputStream raw = content.open()) {
            return MailReader.read(raw, (name, part) -> sink.take(name, new BufferedInputStream(part)));
        }
    }
}
