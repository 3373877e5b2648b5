package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.SmsLetters;
import java.util.Locale;

/// The text around a whole message: what its notice stores. The title names no theme: it shows on a locked telephone.
///
/// @param administration « Département du Calvados »
/// @param kind what the message is
/// @param canReply whether the product reads the replies
/// @param signature names the service that answers, below the words of a mail; empty if the words name it
public record MessageText(String administration, Kind kind, boolean canReply, String signature) {

    private static final int LONGEST = 19_000;

    /// What a whole message is.
    public enum Kind {
        ANSWER("Réponse à votre demande "),
        ACKNOWLEDGEMENT("Votre message est bien reçu. Demande ");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /// Begins with a greeting unless the words do.
    NoticeText around(Enquiry enquiry, String words) {
        String reference = enquiry.facts().reference().value();
        String reply = canReply
                ? "Pour nous écrire à nouveau, répondez à ce mail."
                : "Pour nous écrire à nouveau, ouvrez votre demande.";
        return new NoticeText(
                kind.title + reference,
                greeting(words) + "{message}\n\n" + reply + "\nVotre demande\u00A0: " + reference
                        + ", code {code}.\nLa suivre ou la changer\u00A0: {lien}\n\n"
                        + SmsLetters.plain(administration) + "\n");
    }

    /// The text around words that go back to a person who needs caution: no reference, no code.
    NoticeText bare(Medium medium) {
        return switch (medium) {
            case SMS -> new NoticeText("Message", "{texte}");
            case EMAIL ->
                new NoticeText(
                        "Votre message",
                        "{message}\n\n" + (canReply ? "Pour nous écrire à nouveau, répondez à ce mail.\n\n" : "")
                                + SmsLetters.plain(administration) + "\n");
        };
    }

    /// The words of a text message to such a person.
    String inBareText(String words) {
        return administration + " :\n" + words;
    }

    private static String greeting(String words) {
        return words.strip().toLowerCase(Locale.FRENCH).startsWith("bonjour") ? "" : "Bonjour,\n\n";
    }

    /// The words of a text message: whoever gets it knows who wrote, and about which request.
    String inText(Enquiry enquiry, String words) {
        return administration + ", demande " + enquiry.facts().reference().value() + " :\n" + words;
    }

    /// The words of a mail, with the signature. It is kept and encrypted with the words: a notice names no service.
    String signed(String words) {
        return signature.isEmpty() ? fitting(words) : fitting(words) + "\n\n" + signature;
    }

    /// Cuts what is too long for a mail, and says so. Replaces what no mail may contain.
    static String fitting(String words) {
        String plain = FilledText.plain(words).strip();
        if (plain.length() <= LONGEST) {
            return plain;
        }
        return Letters.cut(plain, LONGEST) + " […]\n\nLa suite est à lire sur le site.";
    }
}
