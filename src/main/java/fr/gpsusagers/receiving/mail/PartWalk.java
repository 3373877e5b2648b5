package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.mail.FieldReader.Head;
import fr.gpsusagers.receiving.mail.MailAttachments.SinkFailed;
import fr.gpsusagers.receiving.mail.TextBody.Body;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/// Visits each part of a mail once. Collects the text, and the parts that programs wrote for programs.
final class PartWalk {

    private static final int MOST_PARTS = 200;
    private static final int MOST_GROUPS = 50;
    private static final int DEEPEST = 20;
    private static final long MOST_LETTERS = 1_500_000;
    private static final int LONGEST_STATUS = 64 * 1024;
    private static final String PLAIN = "text/plain";

    private final MailAttachments attachments;
    private final MailSource source;
    private final ReportParts report = new ReportParts();
    private final Writer writer;
    private int parts;
    private int alternatives;
    private long letters;
    private boolean isDamaged;
    private Optional<String> standIn = Optional.empty();

    /// Who wrote the mail, according to its header.
    enum Writer {
        /// A program, as a report: it has no attachments.
        REPORT,
        /// A mail server.
        SERVER,
        ANY
    }

    PartWalk(PartSink sink, MailSource source, Writer writer) {
        this.attachments = new MailAttachments(sink);
        this.source = source;
        this.writer = writer;
    }

    ReportParts report() {
        return report;
    }

    boolean isDamaged() {
        return isDamaged;
    }

    /// Text for a mail without words of its own: from its invitation, or from the mail that it forwards.
    Optional<String> standIn() {
        return standIn;
    }

    void damage() {
        isDamaged = true;
    }

    WrittenPart walk(Head head, String usualType, int depth) throws IOException {
        isDamaged |= head.isDamaged();
        MailPart part = MailPart.of(head.fields(), usualType);
        parts++;
        if (parts > MOST_PARTS || depth > DEEPEST) {
            damage();
            return WrittenPart.NONE;
        }
        try {
            return part.isMultipart() ? several(part, head.body(), depth) : single(part, head.body(), depth);
        } catch (SinkFailed failed) {
            throw failed;
        } catch (RuntimeException _) {
            damage(); // what a library does not understand costs one part only
            return WrittenPart.NONE;
        }
    }

    private WrittenPart several(MailPart part, PushbackInputStream body, int depth) throws IOException {
        boolean isAlternative = part.media().equals("multipart/alternative");
        String usual = part.media().equals("multipart/digest") ? "message/rfc822" : PLAIN;
        var split = new PartSplit(part, body, guarded(body), this::damage);
        WrittenPart written = WrittenPart.NONE;
        alternatives += isAlternative ? 1 : 0;
        try {
            while (parts <= MOST_PARTS && split.next()) {
                Head head = FieldReader.readPart(new BufferedInputStream(guarded(split.part())));
                WrittenPart next = walk(head, usual, depth + 1);
                written = isAlternative ? written.or(next) : written.and(next);
            }
        } catch (MimeException _) {
            damage();
        }
        alternatives -= isAlternative ? 1 : 0;
        return split.isEmpty() ? text(part.asPlain(), split.preamble()) : written;
    }

    private WrittenPart single(MailPart part, PushbackInputStream body, int depth) throws IOException {
        if (part.isUnseen() || isForPrograms(part, body)) {
            return WrittenPart.NONE;
        }
        if (part.isText() && !part.isAttachment() && (part.name().isEmpty() || letters == 0 || alternatives > 0)) {
            return text(part, body);
        }
        if (writer == Writer.REPORT) {
            return WrittenPart.NONE;
        }
        InputStream content = decoded(part, body);
        if (part.isCalendar()) {
            byte[] calendar = attachments.giveAndRead(part, content);
            standIn(InvitationWords.find(
                    MailCharset.decode(calendar, part.charset()).text()));
        } else if (part.isMail()) {
            byte[] mail = attachments.giveAndRead(part, content);
            standIn(standIn.isEmpty() ? MailReader.findWords(mail, depth) : Optional.empty());
        } else {
            attachments.give(part, content);
        }
        return WrittenPart.NONE;
    }

    private void standIn(Optional<String> words) {
        standIn = standIn.or(() -> words);
    }

    private WrittenPart text(MailPart part, InputStream body) throws IOException {
        if (letters > MOST_LETTERS) {
            damage();
            return WrittenPart.NONE;
        }
        Body read = TextBody.read(part, guarded(body), this::damage);
        isDamaged |= read.isDamaged();
        letters += read.text().length();
        if (read.isHtml()) {
            attachments.shownIn(read.text());
        }
        return read.written();
    }

    /// Reads a part that a mail server wrote for a mail server; returns whether it is one. A person who
    /// passes such a report on attaches the same parts.
    private boolean isForPrograms(MailPart part, PushbackInputStream body) throws IOException {
        if (writer == Writer.ANY) {
            return false;
        }
        switch (part.media()) {
            case "message/delivery-status", "message/global-delivery-status" -> report.status(groups(part, body));
            case "message/disposition-notification", "message/global-disposition-notification" -> report.receipt();
            case "text/rfc822-headers", "message/rfc822-headers", "message/global-headers" -> returned(part, body);
            default -> {
                if (part.isMail() && (writer == Writer.REPORT || report.hasStatus())) {
                    returned(part, body);
                    return true;
                }
                return false;
            }
        }
        return true;
    }

    private void returned(MailPart part, PushbackInputStream body) throws IOException {
        report.returned(FieldReader.readMail(decoded(part, body)).fields());
    }

    private List<MailFields> groups(MailPart part, PushbackInputStream body) throws IOException {
        byte[] status = decoded(part, body).readNBytes(LONGEST_STATUS);
        var groups = new ArrayList<MailFields>();
        var group = new StringBuilder();
        for (String line : (new String(status, StandardCharsets.ISO_8859_1)).split("\n")) {
            if (!line.isBlank()) {
                group.append(line).append('\n');
            } else if (!group.isEmpty() && groups.size() < MOST_GROUPS) {
                groups.add(fields(group.toString()));
                group.setLength(0);
            }
        }
        if (!group.isEmpty()) {
            groups.add(fields(group.toString()));
        }
        return groups;
    }

    private static MailFields fields(String group) throws IOException {
        byte[] bytes = group.getBytes(StandardCharsets.ISO_8859_1);
        return FieldReader.readPart(new ByteArrayInputStream(bytes)).fields();
    }

    private InputStream decoded(MailPart part, PushbackInputStream body) throws IOException {
        return guarded(TransferDecoding.open(body, part.encoding(), this::damage));
    }

    private InputStream guarded(InputStream stream) {
        return new PartContent(stream, source, this::damage);
    }
}
