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
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;

/// Keeps the files of a mail, except those of a type that may run something: the words of the mail name them. A mail
/// that could not be read to its end, or is too long, is kept whole as a file.
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

    /// Finds which files [#keep] will keep, and has them examined: outside of any transaction, and with one deadline
    /// for all of them.
    FoundFiles examine(ReadMail mail, FileContent raw, boolean isUnreadable) throws IOException {
        var verdicts = new ArrayList<ScanVerdict>();
        var refused = new ArrayList<String>();
        Sitting sitting = antivirus.sit();
        if (keepsWhole(mail)) {
            try (InputStream whole = raw.open()) {
                verdicts.add(sitting.examine(whole));
            }
        }
        if (!isUnreadable) {
            read(raw, (name, content) -> {
                if (find(name, content).isPresent() && verdicts.size() < MOST) {
                    verdicts.add(sitting.examine(content));
                } else {
                    refused.add(name);
                }
            });
        }
        return new FoundFiles(verdicts, refused);
    }

    void keep(MailToDeliver incoming, EnquiryId enquiry, Instant at) throws IOException {
        var verdicts = new ArrayDeque<>(incoming.files().verdicts());
        if (keepsWhole(incoming.mail())) {
            attachments.add(
                    attachment(enquiry, at, "message.eml", FileType.MAIL, verdicts.removeFirst()), incoming.raw());
        }
        if (incoming.isUnreadable()) {
            return;
        }
        read(incoming.raw(), (name, content) -> {
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

    private static void read(FileContent content, PartSink sink) throws IOException {
        try (InputStream raw = content.open()) {
            MailReader.read(raw, (name, part) -> sink.take(name, new BufferedInputStream(part)));
        }
    }
}
