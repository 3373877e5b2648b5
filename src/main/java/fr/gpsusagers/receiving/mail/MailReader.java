package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.io.InputStream;

/// Reads a mail as a stream. Memory use does not depend on the size of the mail.
public final class MailReader {

    private MailReader() {}

    /// Reads a mail to its end. A mail that is broken is read as far as possible, and marked as damaged.
    ///
    /// @param raw the mail as the server keeps it (RFC 5322)
    /// @param sink takes the attachments
    /// @throws IOException if `raw` cannot be read or the sink fails; never because of what the mail
    ///     contains
    public static ReadMail read(InputStream raw, PartSink sink) throws IOException {
        return new MailReading(raw, sink, 0).read();
    }

    /// Reads the header of a mail only: who wrote it, to whom, about what.
    public static ReadMail readHead(InputStream raw) throws IOException {
        return new MailReading(raw, (_, _) -> {}, 0).readHead();
    }
}
