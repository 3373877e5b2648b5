package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.SmsLetters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// What notices say. Whoever holds the telephone may read them: they name neither the theme nor the service, only the
/// administration, and the secret code is filled in at the moment of sending. Each word counts: beside a link of 29
/// letters, « mercredi entre 10 h 30 et 11 h 30 » leaves none for a single text message.
///
/// @param administration « Département du Calvados »
public record NoticeWords(String administration) {

    /// After that a notice comes too late to be of use.
    static final Duration USEFUL_FOR = Duration.ofDays(2);

    private static final String HELP = " Urgence\u00A0: 112 ou SMS au 114.";

    public static NoticeWords of(Pack pack) {
        return new NoticeWords(pack.identity().administration());
    }

    /// « Nous vous rappelons… », with what is needed to follow the enquiry.
    public Notice promised(Enquiry enquiry, Medium medium, Instant now) {
        String reference = enquiry.facts().reference().value();
        String body = "Nous vous " + verb(enquiry) + " " + due(enquiry, now) + ".\nDemande " + reference
                + ", code {code}.\nSuivre ou changer\u00A0: {lien}";
        String event = "promise-" + enquiry.promise().dueBy().getEpochSecond();
        return notice(enquiry, event, medium, "Votre demande " + reference, body, now);
    }

    /// The reference and the code, for a citizen who lost them. At most one an hour.
    public Notice again(Enquiry enquiry, Medium medium, Instant now) {
        String reference = enquiry.facts().reference().value();
        String body = "Voici votre référence\u00A0: " + reference + ", code {code}.\nSuivre ou changer\u00A0: {lien}";
        String event = "again-" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        return notice(enquiry, event, medium, "Votre demande " + reference, body, now);
    }

    /// After a call that nobody answered. Two calls within a minute are told once.
    public Notice attempted(Enquiry enquiry, Medium medium, Instant now) {
        String body = "Nous vous avons appelé.\nNous rappelons " + due(enquiry, now) + ".\nDemande "
                + enquiry.facts().reference() + ". Changer\u00A0: {lien}";
        String event = "attempt-" + enquiry.promise().dueBy().getEpochSecond();
        return notice(enquiry, event, medium, "Nous vous avons appelé", body, now);
    }

    /// Before a promise is missed, never after.
    public Notice renewed(Enquiry enquiry, Medium medium, Instant now) {
        String body = "Nous avons du retard. Nous " + verb(enquiry) + " " + due(enquiry, now) + ".\nDemande "
                + enquiry.facts().reference() + ". Suivi\u00A0: {lien}";
        return notice(enquiry, "renewal-" + enquiry.promise().renewals(), medium, "Une nouvelle heure", body, now);
    }

    /// There is something to read.
    public Notice answered(Enquiry enquiry, Medium medium, Instant now) {
        String event = enquiry instanceof Enquiry.Closed ? "closing" : answer(now);
        return answered(enquiry, event, medium, now);
    }

    /// The same notice as [#answered] at the moment of the answer: it is sent once.
    Notice answeredAt(Instant moment, Enquiry enquiry, Medium medium, Instant now) {
        return answered(enquiry, answer(moment), medium, now);
    }

    /// A request that is answered in writing was closed, and there is nothing new to read: the answer came another way.
    Notice ended(Enquiry.Closed enquiry, Medium medium, Instant now) {
        String reference = enquiry.facts().reference().value();
        String body = "Votre demande est terminée.\nDemande " + reference
                + ", code {code}.\nLa voir, ou nous écrire\u00A0: {lien}";
        return notice(enquiry, "closing", medium, "Votre demande " + reference, body, now);
    }

    private static String answer(Instant moment) {
        return "answer-" + moment.getEpochSecond();
    }

    private Notice answered(Enquiry enquiry, String event, Medium medium, Instant now) {
        String reference = enquiry.facts().reference().value();
        String body =
                "Vous avez une réponse à lire.\nDemande " + reference + ", code {code}.\nPour la lire\u00A0: {lien}";
        return notice(enquiry, event, medium, "Votre demande " + reference, body, now);
    }

    /// Every attempt was made, and the person may ask again.
    public Notice unreachable(Enquiry enquiry, Medium medium, Instant now) {
        String reference = enquiry.facts().reference().value();
        String body = "Nous avons appelé " + enquiry.facts().attempts()
                + " fois, sans vous joindre.\nVous pouvez redemander un rappel à tout moment.\nDemande " + reference
                + "\u00A0: {lien}";
        return notice(enquiry, "unreachable", medium, "Votre demande " + reference, body, now);
    }

    /// Whether a reply to a text message asks how far answers may travel.
    public enum Question {
        ASKED("\nRéponse en entier par SMS\u00A0? Répondez OUI."),
        NOT_ASKED("");

        private final String words;

        Question(String words) {
            this.words = words;
        }
    }

    /// Tells a citizen that what came was added to the open request.
    public Notice textReceived(Enquiry enquiry, Question question, Instant now) {
        return textAcknowledged(enquiry, "text-received-", "C’est noté. Demande ", question, now);
    }

    /// Confirms the same where the text message has opened a closed request again.
    public Notice textReopened(Enquiry enquiry, Question question, Instant now) {
        return textAcknowledged(enquiry, "text-reopened-", "C’est noté. Nous reprenons votre demande ", question, now);
    }

    /// Tells a citizen that whole answers come by text message from now on.
    public Notice textsWhole(Enquiry enquiry, Instant now) {
        String body =
                "vous recevrez nos réponses en entier par SMS. Pour changer, répondez NON. Plus aucun SMS\u00A0: répondez STOP.";
        return textReply(enquiry, "text-whole-", about(enquiry) + body, now);
    }

    /// Answers are on the site.
    public Notice textsOnSite(Enquiry enquiry, Instant now) {
        String body = "vos réponses seront sur le site, avec le code {code}. Pour changer, répondez OUI.\n{lien}";
        return textReply(enquiry, "text-site-", about(enquiry) + body, now);
    }

    /// Text messages are welcome again.
    public Notice textsResumed(Enquiry enquiry, Instant now) {
        String body = "vous recevrez à nouveau nos SMS. Pour ne plus en recevoir, répondez STOP.";
        return textReply(enquiry, "text-resumed-", about(enquiry) + body, now);
    }

    private static String about(Enquiry enquiry) {
        return "Demande " + enquiry.facts().reference().value() + "\u00A0: ";
    }

    /// A time that is over is not told: another one follows, as for any promise that is missed.
    private Notice textAcknowledged(Enquiry enquiry, String event, String begun, Question question, Instant now) {
        String when = enquiry.topic().isAnsweredInWriting() ? " Réponse " : " Rappel ";
        String due = enquiry.promise().dueBy().isBefore(now) ? "" : when + due(enquiry, now) + ".";
        String body = begun + enquiry.facts().reference().value() + "." + due + HELP + question.words;
        return textReply(enquiry, event, body, now);
    }

    private Notice textReply(Enquiry enquiry, String event, String body, Instant now) {
        return notice(enquiry, event + now.getEpochSecond(), Medium.SMS, "Votre demande", body, now);
    }

    private static String verb(Enquiry enquiry) {
        return enquiry.topic().channel().isWritten() ? "répondons" : "rappelons";
    }

    /// « mardi entre 9 h et 11 h », « lundi avant 12 h ».
    private static String due(Enquiry enquiry, Instant now) {
        return DueWords.of(enquiry.promise(), FrenchTime.at(now));
    }

    /// The same event makes the same notice: it is told once, however often it is asked for.
    private Notice notice(Enquiry enquiry, String event, Medium medium, String title, String body, Instant now) {
        String name = enquiry.id() + event + medium;
        return new Notice(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                enquiry.id().value(),
                medium,
                new NoticeText(SmsLetters.plain(title), SmsLetters.plain(administration + "\u00A0: " + body)),
                now,
                now.plus(USEFUL_FOR));
    }
}
