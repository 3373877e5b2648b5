package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.NoticeText;
import java.util.Locale;

/// The title of a mail to a desk: reference, time, and whether someone is in danger. It names neither the person nor
/// the subject.
final class DeskMailTitle {

    private DeskMailTitle() {}

    /// @param isAgain whether the desk had the request before
    static NoticeText of(Kind kind, Enquiry enquiry, boolean isAgain) {
        String title = title(kind, enquiry, isAgain);
        return new NoticeText(
                kind.isForOpen() && isDanger(enquiry.topic())
                        ? "Urgent\u00A0: " + title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1)
                        : title,
                "{message}");
    }

    private static boolean isDanger(Topic topic) {
        return topic.isUrgent() && topic.caution() != Caution.ORDINARY;
    }

    private static String title(Kind kind, Enquiry enquiry, boolean isAgain) {
        String reference = enquiry.facts().reference().value();
        String due = " à traiter " + DueWords.onPaper(enquiry.promise());
        return switch (kind) {
            case REQUEST -> "Demande " + reference + (isAgain ? " à nouveau" : "") + due;
            case NEWS -> "Demande " + reference + "\u00A0: du nouveau";
            case REMINDER -> "Bientôt l’heure pour la demande " + reference + "," + due;
            case OVER -> "Demande " + reference + "\u00A0: plus rien à faire";
            case REPLY_PASSED_ON, REPLY_PASSED_ON_WITHOUT_FILES ->
                "Demande " + reference + "\u00A0: votre réponse est transmise";
            case REPLY_TO_CHECK -> "Demande " + reference + "\u00A0: une réponse à vérifier";
            case REPLY_NOT_PASSED_ON -> "Demande " + reference + "\u00A0: un mail n’est pas transmis";
        };
    }
}
