package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.mail.ReadMail;

/// The words of a mail as the desk reads them: without numbers that nobody needs, cut where they are too long. What
/// is cut is kept as a file.
final class MailWords {

    /// Longer words are kept as a file.
    static final int LONGEST = 7_000;

    private MailWords() {}

    static String of(ReadMail mail) {
        String words = Redacted.of(mail.text().words()).text();
        if (words.length() <= LONGEST) {
            return words;
        }
        return Letters.cut(words, LONGEST) + " […] La suite est dans le fichier joint.";
    }

    /// The words of a first mail, with its subject if the words do not begin with it.
    static String withSubject(ReadMail mail) {
        String words = of(mail);
        String subject = Redacted.of(mail.subject()).text();
        return subject.isBlank() || words.startsWith(subject) ? words : (subject + "\n" + words).strip();
    }

    static boolean isCut(ReadMail mail) {
        return mail.text().words().length() > LONGEST;
    }
}
