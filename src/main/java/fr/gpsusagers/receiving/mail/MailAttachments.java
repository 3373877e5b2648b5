package fr.gpsusagers.receiving.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Hands the attachments of a mail to its sink. Leaves out the small pictures that the HTML shows at their
/// place.
final class MailAttachments {

    /// Inline pictures below this size, in bytes, are taken for logos in a signature.
    private static final int SMALL_PICTURE = 10_000;

    /// How many bytes of a calendar or an attached mail are read ahead, to turn it into words.
    private static final int UNDERSTOOD = 256 * 1024;

    private static final int MOST_SHOWN = 500;
    private static final Pattern SHOWN = Pattern.compile("cid:([^\"'<>\\s)]{1,200})", Pattern.CASE_INSENSITIVE);

    private final PartSink sink;
    private final Set<String> shown = new HashSet<>();
    private final Set<Integer> calendars = new HashSet<>();

    MailAttachments(PartSink sink) {
        this.sink = sink;
    }

    /// Wraps an exception of the sink, so that it passes through mime4j to the caller of the reader.
    static final class SinkFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SinkFailed(Exception cause) {
            super(cause);
        }
    }

    /// Records which pictures an HTML text displays inline.
    void shownIn(String html) {
        SHOWN.matcher(html).results().limit(MOST_SHOWN).forEach(found -> shown.add(found.group(1)));
    }

    void give(MailPart part, InputStream content) throws IOException {
        if (part.isEmbeddedPicture() && part.contentId().filter(shown::contains).isPresent()) {
            byte[] start = content.readNBytes(SMALL_PICTURE);
            if (start.length == SMALL_PICTURE) {
                hand(part, after(start, content));
            }
        } else {
            hand(part, content);
        }
    }

    /// Passes a part to the sink and returns its first bytes. Skips a calendar that another part already
    /// contained.
    byte[] giveAndRead(MailPart part, InputStream content) throws IOException {
        byte[] start = content.readNBytes(UNDERSTOOD);
        if (!part.isCalendar() || calendars.add(Arrays.hashCode(start))) {
            hand(part, after(start, content));
        }
        return start;
    }

    private void hand(MailPart part, InputStream content) {
        Optional<String> name =
                part.name().or(() -> part.fields().find("content-description").filter(_ -> part.isMail()));
        try {
            sink.take(AttachmentName.of(name, part.media()), content);
        } catch (IOException | RuntimeException failed) {
            throw new SinkFailed(failed);
        }
    }

    private static InputStream after(byte[] start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }
}
