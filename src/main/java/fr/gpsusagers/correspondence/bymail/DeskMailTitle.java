package fr.gpsusagers.correspondence.bymail;

import fr.gpsusagers.correspondence.bymail.DeskMail.Kind;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.notice.NoticeText;

/// The title of a mail to a desk: reference and time. It names neither the person nor the subject.
final class DeskMailTitle {

    private DeskMailTitle() {}

    static NoticeText of(Kind kind, Enquiry enquiry) {
        String reference = enquiry.facts().reference().value();
        String due = DueWords.onPaper(enquiry.promise());
        return new NoticeText(
                switch (kind) {
                    case REQUEST -> "Demande " + reference + " à traiter " + due;
                    case NEWS -> "Demande " + reference + "\u00A0: du nouveau";
                    case REMINDER -> "Rappel\u00A0: demande " + reference + " à traiter " + due;
                    case OVER -> "Demande " + reference + "\u00A0: plus rien à faire";
                    case REPLY_PASSED_ON, REPLY_PASSED_ON_WITHOUT_FILES ->
                        "Demande " + reference + "\u00A0: votre réponse est transmise";
                    case REPLY_TO_CHECK -> "Demande " + reference + "\u00A0: une réponse à vérifier";
                    case REPLY_NOT_PASSED_ON -> "Demande " + reference + "\u00A0: votre réponse n’est pas transmise";
                },
                "{message}");
    }
}
