package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.ReadMail;

/// A mail that was read, on its way to its request. `toString` hides it.
///
/// @param key tells it apart from all others
/// @param raw the mail as it came, to keep its attachments
/// @param isUnreadable whether only its header could be read: the request has the whole mail as a file
/// @param words as a desk reads them, with what is said of its files
/// @param reply what these words ask for
/// @param firstWords the words with the subject, as the first mail of a person is read
/// @param first what these ask for
record MailToDeliver(
        ReadMail mail,
        String key,
        FileContent raw,
        boolean isUnreadable,
        FoundFiles files,
        String words,
        Understood reply,
        String firstWords,
        Understood first) {

    @Override
    public String toString() {
        return "MailToDeliver[" + mail.kind() + "]";
    }
}
