package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.desk.ReadDeskLink.Reading;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.switchboard.bymail.Said.Next;
import java.util.Optional;

/// A link that is valid, and what it leads to. The page names neither the person nor the subject: whoever was sent the
/// mail on opens it too.
record OpenedLink(PageContext context, Token link, Reading.Valid reading) {

    private static final String PASSED_ON = "Votre réponse est transmise";

    Enquiry enquiry() {
        return reading.enquiry();
    }

    EnquiryId id() {
        return enquiry().id();
    }

    Actor.Staff desk() {
        return reading.desk();
    }

    String reference() {
        return enquiry().facts().reference().value();
    }

    String deskName() {
        return context.nameOf(enquiry().desk());
    }

    /// « mardi 1 décembre avant 12 h ».
    String due() {
        return dueOf(enquiry());
    }

    String dueOf(Enquiry other) {
        return DueWords.onPaper(other.promise());
    }

    boolean isClosed() {
        return enquiry() instanceof Enquiry.Closed;
    }

    /// Whether the desk has taken it by mail.
    boolean isTaken() {
        return enquiry() instanceof Enquiry.Taken taken
                && desk().agentId().filter(taken.agent()::equals).isPresent();
    }

    /// Since when the desk works on it: « 10 h 42 ». Someone else at the desk may have pressed.
    String takenAt() {
        return enquiry() instanceof Enquiry.Taken taken
                ? TimeWords.hour(FrenchTime.at(taken.since()).toLocalTime())
                : "";
    }

    /// Whether a colleague with an account has taken it.
    boolean isWithColleague() {
        return enquiry() instanceof Enquiry.Taken && !isTaken();
    }

    boolean isCalled() {
        return !enquiry().topic().isAnsweredInWriting();
    }

    /// What to take care of, as in the mail. Empty if there is no danger.
    Optional<String> care() {
        return switch (enquiry().topic().caution()) {
            case ORDINARY -> Optional.empty();
            case NEVER -> Optional.of("Prudence\u00A0: n’appelez pas, n’envoyez rien.");
            case WHEN_SAID_SAFE ->
                Optional.of("Prudence\u00A0: appelez seulement aux heures du mail. Ne laissez aucun message.");
        };
    }

    /// Says by which way a reply went, and offers to close the request. Neither names the person's address or number.
    Said passedOn() {
        String way = switch (reading.answerWay().orElse(AnswerWay.ON_SITE)) {
            case BY_MAIL -> "La personne la reçoit par mail.";
            case BY_SMS -> "La personne la reçoit par SMS.";
            case ON_SITE -> "La personne la lit sur le site, avec son code.";
        };
        return isClosed()
                ? new Said(PASSED_ON, way)
                : new Said(
                        PASSED_ON,
                        way + " Répondre ne termine pas la demande.",
                        Optional.of(Next.page("Terminer la demande", finishAddress())));
    }

    String takeAddress() {
        return "/guichet/pris/" + link.value();
    }

    String finishAddress() {
        return "/guichet/clos/" + link.value();
    }

    String replyAddress() {
        return "/guichet/reponse/" + link.value();
    }

    String fileAddress(Object file) {
        return "/guichet/piece/" + link.value() + "/" + file;
    }
}
