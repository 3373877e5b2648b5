package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.sms.SmsLetters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What the product answers to a text message. Whoever holds the telephone may read it: it names neither
/// the theme nor the service. Each word counts, so that it fits into one part.
///
/// @param administration « Département du Calvados »
public record TextReplies(String administration) {

    private static final Duration USEFUL_FOR = Duration.ofDays(2);
    private static final String HELP = " Urgence\u00A0: 112 ou SMS au 114.";

    /// Whether a reply asks how far answers may travel.
    public enum Question {
        ASKED("\nRéponse en entier par SMS\u00A0? Répondez OUI."),
        NOT_ASKED("");

        private final String words;

        Question(String words) {
            this.words = words;
        }
    }

    /// The text is in the thread of its request.
    Notice received(Enquiry enquiry, Question question, Instant now) {
        return acknowledgement(enquiry, "text-received-", "C’est noté. Demande ", question, now);
    }

    /// The request was closed and is open again.
    Notice reopened(Enquiry enquiry, Question question, Instant now) {
        return acknowledgement(enquiry, "text-reopened-", "C’est noté. Nous reprenons votre demande ", question, now);
    }

    /// Answers come whole by text message from now on.
    Notice bySms(Enquiry enquiry, Instant now) {
        String body =
                "vous recevrez nos réponses en entier par SMS. Pour changer, répondez NON. Plus aucun SMS\u00A0: répondez STOP.";
        return notice(enquiry, "text-whole-", reference(enquiry) + body, now);
    }

    /// Answers are on the site.
    Notice onSite(Enquiry enquiry, Instant now) {
        String body = "vos réponses seront sur le site, avec le code {code}. Pour changer, répondez OUI.\n{lien}";
        return notice(enquiry, "text-site-", reference(enquiry) + body, now);
    }

    /// Text messages are welcome again.
    Notice resumed(Enquiry enquiry, Instant now) {
        String body = "vous recevrez à nouveau nos SMS. Pour ne plus en recevoir, répondez STOP.";
        return notice(enquiry, "text-resumed-", reference(enquiry) + body, now);
    }

    private static String reference(Enquiry enquiry) {
        return "Demande " + enquiry.facts().reference().value() + "\u00A0: ";
    }

    private Notice acknowledgement(Enquiry enquiry, String event, String begun, Question question, Instant now) {
        String body = begun + enquiry.facts().reference().value() + "." + due(enquiry, now) + HELP + question.words;
        return notice(enquiry, event, body, now);
    }

    /// A time that is over is not told: another one follows, as for any promise that is missed.
    private static String due(Enquiry enquiry, Instant now) {
        if (enquiry.promise().dueBy().isBefore(now)) {
            return "";
        }
        String answer = enquiry.topic().isAnsweredInWriting() ? " Réponse " : " Rappel ";
        return answer + DueWords.of(enquiry.promise(), FrenchTime.at(now)) + ".";
    }

    /// The same event makes the same notice: it is sent once.
    private Notice notice(Enquiry enquiry, String event, String body, Instant now) {
        return new Notice(
                UUID.nameUUIDFromBytes((enquiry.id() + event + now.getEpochSecond()).getBytes(StandardCharsets.UTF_8)),
                enquiry.id().value(),
                Medium.SMS,
                new NoticeText("Votre demande", SmsLetters.plain(administration + "\u00A0: " + body)),
                now,
                now.plus(USEFUL_FOR));
    }
}
