package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Queues a mail to a desk about one request, with its title.
@UseCase
public class QueueDeskMail {

    /// The mail server may be down for a while. A mail that is given up makes the desk unreachable.
    private static final Duration USEFUL_FOR = Duration.ofDays(2);

    private final DeskMails mails;
    private final Outbox outbox;

    public QueueDeskMail(DeskMails mails, Outbox outbox) {
        this.mails = mails;
        this.outbox = outbox;
    }

    public record Queued(UUID mail) {}

    /// @param thread as it was before this mail: a desk that gets a request again had an ended thread
    @Writes
    public Queued queue(DeskThread thread, Enquiry enquiry, Kind kind, Instant now) {
        var mail = new DeskMail(UUID.randomUUID(), thread.enquiry(), thread.desk(), kind, thread.told(), now);
        mails.add(mail);
        NoticeText title = title(kind, enquiry, thread.isEnded());
        outbox.queue(new Notice(mail.id(), mail.id(), Medium.EMAIL, title, now, now.plus(USEFUL_FOR)), now);
        return new Queued(mail.id());
    }

    /// The title shows on a locked telephone: reference, time, and whether someone is in danger. It names neither the
    /// person nor the subject.
    ///
    /// @param isAgain whether the desk had the request before
    static NoticeText title(Kind kind, Enquiry enquiry, boolean isAgain) {
        String words = titleWords(kind, enquiry, isAgain);
        return new NoticeText(
                kind.isForOpen() && isDanger(enquiry.topic())
                        ? "Urgent\u00A0: " + words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1)
                        : words,
                "{message}");
    }

    private static boolean isDanger(Topic topic) {
        return topic.isUrgent() && topic.caution() != Caution.ORDINARY;
    }

    private static String titleWords(Kind kind, Enquiry enquiry, boolean isAgain) {
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
