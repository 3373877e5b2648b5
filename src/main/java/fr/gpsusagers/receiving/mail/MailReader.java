package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.mail.FieldReader.Head;
import fr.gpsusagers.receiving.mail.MailAttachments.SinkFailed;
import fr.gpsusagers.receiving.mail.ReadMail.Kind;
import fr.gpsusagers.receiving.quote.CleanText;
import fr.gpsusagers.receiving.quote.NewWords;
import fr.gpsusagers.receiving.quote.NewWords.Occasion;
import fr.gpsusagers.receiving.quote.TextLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a mail as a stream. Memory use does not depend on the size of the mail.
public final class MailReader {

    private static final int LONGEST_SUBJECT = 200;
    private static final int MOST_AUTHENTICATIONS = 50;
    private static final int CASE = Pattern.CASE_INSENSITIVE;
    private static final Pattern ANSWERED = Pattern.compile("(?:re|rép|aw|sv|antw) ?:.*", CASE | Pattern.UNICODE_CASE);

    private final MailSource source;
    private final PartSink sink;
    private final int depth;

    /// @param depth how deep this mail lies within another one; 0 for a mail of its own
    private MailReader(InputStream raw, PartSink sink, int depth) {
        this.source = new MailSource(raw);
        this.sink = sink;
        this.depth = depth;
    }

    /// Reads a mail to its end. A mail that is broken is read as far as possible, and marked as damaged.
    ///
    /// @param raw the mail as the server keeps it (RFC 5322)
    /// @param sink takes the attachments
    /// @throws IOException if `raw` cannot be read or the sink fails; never because of what the mail contains
    public static ReadMail read(InputStream raw, PartSink sink) throws IOException {
        return new MailReader(raw, sink, 0).read();
    }

    /// Reads the header of a mail only: who wrote it, to whom, about what.
    public static ReadMail readHead(InputStream raw) throws IOException {
        return new MailReader(raw, (_, _) -> {}, 0).readHead();
    }

    /// Returns the words of a mail that is attached to another one, with its sender and its subject; empty if it has
    /// none.
    ///
    /// @param mail the mail, or its beginning
    /// @param depth how deep it lies within the mail that is read
    static Optional<String> findWords(byte[] mail, int depth) throws IOException {
        ReadMail read = new MailReader(new ByteArrayInputStream(mail), (_, _) -> {}, depth + 1).read();
        if (read.text().words().isBlank()) {
            return Optional.empty();
        }
        String from = read.from()
                .map(EmailAddress::value)
                .map(address -> "De : " + address + "\n")
                .orElse("");
        String subject = read.subject().isEmpty() ? "" : "Objet : " + read.subject() + "\n";
        return Optional.of(from + subject + "\n" + read.text().words());
    }

    private ReadMail read() throws IOException {
        Head head = FieldReader.readMail(RepairedLines.repaired(source));
        var walk = new PartWalk(sink, source, writer(head.fields()));
        WrittenPart written = walk(walk, head);
        source.transferTo(OutputStream.nullOutputStream());
        return mail(head.fields(), walk, written);
    }

    private ReadMail readHead() throws IOException {
        MailFields fields = FieldReader.readMail(RepairedLines.repaired(source)).fields();
        return mail(fields, new PartWalk(sink, source, writer(fields)), WrittenPart.NONE);
    }

    private WrittenPart walk(PartWalk walk, Head head) throws IOException {
        try {
            return walk.walk(head, "text/plain", depth);
        } catch (SinkFailed failed) {
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw (RuntimeException) failed.getCause();
        } catch (IOException | RuntimeException broken) {
            if (source.failure().isPresent()) {
                throw source.failure().get();
            }
            walk.damage();
            return WrittenPart.NONE;
        }
    }

    private static PartWalk.Writer writer(MailFields fields) {
        if (!MailKind.reportType(fields).isEmpty()) {
            return PartWalk.Writer.REPORT;
        }
        return new FreeBounce(fields, "", "").isFromServer() ? PartWalk.Writer.SERVER : PartWalk.Writer.ANY;
    }

    private static ReadMail mail(MailFields fields, PartWalk walk, WrittenPart written) {
        String subject = Letters.cut(EncodedWords.decode(fields.find("subject").orElse("")), LONGEST_SUBJECT)
                .strip();
        String all = written.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
        var bounce = new FreeBounce(fields, subject, all);
        Kind kind = MailKind.of(fields, subject, walk.report(), bounce);
        return new ReadMail(
                kind,
                MailAddresses.findFrom(fields),
                MailAddresses.listRecipients(fields),
                MailAddresses.findId(fields, "message-id"),
                MailAddresses.listAnswered(fields),
                subject,
                text(written, occasion(fields, subject), walk),
                authentications(fields),
                kind == Kind.DELIVERY_REPORT ? Optional.of(report(fields, walk, bounce)) : Optional.empty(),
                walk.isDamaged());
    }

    /// None if several senders are named: a server vouches for one of them.
    private static List<String> authentications(MailFields fields) {
        return MailAddresses.listFrom(fields).size() > 1 || fields.list("from").count() > 1
                ? List.of()
                : fields.list("authentication-results")
                        .limit(MOST_AUTHENTICATIONS)
                        .map(CleanText::oneLine)
                        .toList();
    }

    private static DeliveryReport report(MailFields fields, PartWalk walk, FreeBounce bounce) {
        return walk.report().hasStatus() ? walk.report().report(fields) : bounce.report(walk.report());
    }

    private static Occasion occasion(MailFields fields, String subject) {
        if (MailKind.isForwarded(subject)) {
            return Occasion.FORWARD;
        }
        boolean answers = fields.has("in-reply-to")
                || fields.has("references")
                || ANSWERED.matcher(subject).matches();
        return answers ? Occasion.REPLY : Occasion.NEW;
    }

    private static NewWords text(WrittenPart written, Occasion occasion, PartWalk walk) {
        NewWords words = NewWords.of(written.lines(), occasion);
        return words.words().isBlank() ? new NewWords(walk.standIn().orElse(""), words.rest()) : words;
    }
}
