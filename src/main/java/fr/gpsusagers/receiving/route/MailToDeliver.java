package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.ReadMail;

/// A mail that was read, on its way to its request. `toString` hides it.
///
/// @param key tells it apart from all others
/// @param raw the mail as it came, to keep its attachments
/// @param isUnreadable whether only its header could be read: the request has the whole mail as a file
/// @param reply what its words ask for
/// @param first the same with its subject, as the first mail of a person is read
record MailToDeliver(
        ReadMail mail,
        String key,
        FileContent raw,
        boolean isUnreadable,
        FoundFiles files,
        Understood reply,
        Understood first) {

    /// The words of a reply, with what is said of its files.
    String words() {
        return files.addTo(MailWords.of(mail));
    }

    /// The words of a first mail.
    String wordsWithSubject() {
        return files.addTo(MailWords.withSubject(mail));
    }

    @Override
    public String toString() {
        return "MailToDeliver[" + mail.kind() + "]";
    }
}
