package fr.gpsusagers.messaging.route;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.messaging.file.Antivirus;
import fr.gpsusagers.messaging.file.Attachment;
import fr.gpsusagers.messaging.file.Attachments;
import fr.gpsusagers.messaging.file.FileContent;
import fr.gpsusagers.messaging.file.FileNames;
import fr.gpsusagers.messaging.file.FileType;
import fr.gpsusagers.messaging.file.ScanVerdict;
import fr.gpsusagers.messaging.mail.MailReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps the files of a mail, except those of a type that may run something: the words of the mail name them. A mail
/// that could not be read to its end, or is too long, is kept whole as a file.
@Holder
public final class MailFiles {

    private static final int MOST = 20;

    private final Attachments attachments;
    private final Antivirus antivirus;

    public MailFiles(Attachments attachments, Antivirus antivirus) {
        this.attachments = attachments;
        this.antivirus = antivirus;
    }

    /// Reads which files [#keep] will keep.
    FoundFiles examine(MailToDeliver incoming) throws IOException {
        var kept = new AtomicInteger(keepsWhole(incoming) ? 1 : 0);
        var refused = new ArrayList<String>();
        if (!incoming.isUnreadable()) {
            read(incoming, (name, content) -> {
                if (FileTypes.find(name, content).isPresent() && kept.get() < MOST) {
                    kept.incrementAndGet();
                } else {
                    refused.add(name);
                }
            });
        }
        return new FoundFiles(kept.get(), refused);
    }

    void keep(MailToDeliver incoming, EnquiryId enquiry, Instant at) throws IOException {
        var kept = new AtomicInteger();
        if (keepsWhole(incoming)) {
            keep(
                    new Attachment(
                            UUID.randomUUID(), enquiry, at, "message.eml", FileType.MAIL, 0, ScanVerdict.NOT_EXAMINED),
                    incoming.raw());
            kept.incrementAndGet();
        }
        if (incoming.isUnreadable()) {
            return;
        }
        read(incoming, (name, content) -> {
            Optional<FileType> type = FileTypes.find(name, content);
            if (type.isPresent() && kept.getAndIncrement() < MOST) {
                var attachment = new Attachment(
                        UUID.randomUUID(),
                        enquiry,
                        at,
                        FileNames.named(name, type.get()),
                        type.get(),
                        0,
                        ScanVerdict.NOT_EXAMINED);
                keep(attachment, () -> content);
            }
        });
    }

    private static boolean keepsWhole(MailToDeliver incoming) {
        return incoming.mail().isDamaged() || MailWords.isCut(incoming.mail());
    }

    private static void read(MailToDeliver incoming, Sink sink) throws IOException {
        try (InputStream raw = incoming.raw().open()) {
            MailReader.read(raw, (name, content) -> sink.take(name, new BufferedInputStream(content)));
        }
    }

    @FunctionalInterface
    private interface Sink {
        void take(String name, InputStream content) throws IOException;
    }

    /// The content of a mail can be read only once: it is kept first, and examined then.
    private void keep(Attachment attachment, FileContent content) throws IOException {
        attachments.add(attachment, content);
        try (InputStream kept = attachments.open(attachment)) {
            ScanVerdict verdict = antivirus.examine(kept);
            if (verdict != ScanVerdict.NOT_EXAMINED) {
                attachments.update(attachment.id(), verdict);
            }
        }
    }
}
