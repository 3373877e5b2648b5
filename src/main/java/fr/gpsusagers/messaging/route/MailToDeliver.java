package fr.gpsusagers.messaging.route;

import fr.gpsusagers.messaging.file.FileContent;
import fr.gpsusagers.messaging.mail.MailText;
import fr.gpsusagers.messaging.mail.ReadMail;
import java.util.List;
import java.util.Optional;

/// A mail on its way to its request. `toString` hides it.
///
/// @param key tells it apart from all others
/// @param raw the mail as it came, to read its attachments
record MailToDeliver(ReadMail mail, String key, FileContent raw) {

    /// Stands for a mail that cannot be read. The request has the whole mail as a file.
    static final ReadMail UNREADABLE = new ReadMail(
            ReadMail.Kind.BULK,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            "Mail que nous n’avons pas pu lire",
            new MailText("Ouvrez le fichier joint.", ""),
            List.of(),
            Optional.empty(),
            true);

    boolean isUnreadable() {
        return mail.equals(UNREADABLE);
    }

    @Override
    public String toString() {
        return "MailToDeliver[" + mail.kind() + "]";
    }
}
