package fr.gpsusagers.messaging.incoming;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.messaging.file.FileContent;
import java.time.Instant;
import java.util.UUID;

/// Keeps a mail as it came, in one transaction.
@UseCase
public class KeepMail {

    private final IncomingMails mails;

    public KeepMail(IncomingMails mails) {
        this.mails = mails;
    }

    /// The mail is on disk.
    public record KeptMail(UUID id) {}

    @Writes
    public KeptMail keep(UUID id, FileContent raw, Instant now) {
        mails.add(id, raw, now);
        return new KeptMail(id);
    }
}
