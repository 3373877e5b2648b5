package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A line of the history on a card. The latest line comes first.
///
/// @param moment the local date-time, for machines
/// @param when « 9 h 10 »
record HistoryLine(String moment, String when, String what, Optional<String> note) {

    static List<HistoryLine> of(List<Steps.Told> history, PageContext context, Agent agent) {
        return history.reversed().stream()
                .filter(told -> told.step().kind() != Step.Kind.SEEN)
                .map(told -> of(told, context, agent))
                .toList();
    }

    private static HistoryLine of(Steps.Told told, PageContext context, Agent agent) {
        LocalDateTime at = FrenchTime.at(told.step().at());
        String hour = TimeWords.hour(at.toLocalTime());
        boolean today = at.toLocalDate().equals(context.now().toLocalDate());
        return new HistoryLine(
                at.toString(),
                today ? hour : TimeWords.day(at.toLocalDate()) + ", " + hour,
                what(told.step(), context, agent),
                told.note());
    }

    private static String what(Step step, PageContext context, Agent agent) {
        String who = step.agent().filter(agent.id()::equals).isPresent() ? "par vous" : "par un agent";
        return switch (step.kind()) {
            case OPENED -> "Demande ouverte";
            case PROMISED -> "Promis " + due(step, context) + ", " + desk(step, "desk", context);
            case REPEATED -> "La personne a demandé à nouveau";
            case TAKEN -> "Prise " + who;
            case HANDED_BACK -> step.agent().isPresent() ? "Rendue " + who : "Revenue au guichet";
            case TRANSFERRED -> "Transmise " + who + " à " + desk(step, "desk", context) + instead(step, context);
            case ESCALATED -> "Confiée à " + desk(step, "desk", context);
            case ATTEMPTED -> attempted(step);
            case RENEWED -> "Nouvelle promesse, " + due(step, context);
            case SEEN -> "Lue " + who;
            case NOTED -> "Note " + who;
            case ANSWERED -> "Réponse écrite " + who;
            case MANDATED -> "Mandat noté " + who;
            case WORDS_ADDED -> "La personne a ajouté un mot";
            case CHANGED -> "La personne a changé sa demande";
            case CLOSED -> "Close, " + outcome(step);
            case REOPENED -> step.isByPerson() ? "La personne a repris sa demande" : "Rouverte " + who;
            case SPLIT -> "Séparée en deux " + who;
            case SENT_ON -> "Transmise à " + contact(step, context);
            case UNDELIVERED -> "Message non remis par " + step.fact("medium").orElse("");
            case RATED -> "Avis donné sur l’aiguillage";
            case ERASED -> "Données effacées";
        };
    }

    /// Returns « (« … » n’était pas ouvert) » if the request went to another desk than the
    /// one that the agent chose.
    private static String instead(Step step, PageContext context) {
        return step.fact("wished").isEmpty()
                ? ""
                : " («\u00A0" + desk(step, "wished", context) + "\u00A0» n’était pas ouvert)";
    }

    private static String attempted(Step step) {
        boolean inVain = step.fact("result")
                .flatMap(Attempt::find)
                .filter(Attempt::isInVain)
                .isPresent();
        return inVain ? "Essai " + step.fact("attempt").orElse("") + ", " + result(step) : "Jointe, " + result(step);
    }

    private static String outcome(Step step) {
        return switch (step.fact("outcome").orElse("")) {
            case "repondu" -> "la personne a sa réponse";
            case "oriente" -> "un autre organisme répond";
            case "injoignable" -> "injoignable";
            case "retire" -> "la personne n’en a plus besoin";
            case "joint" -> "jointe à une autre";
            case "deces" -> "décès signalé";
            default -> "";
        };
    }

    private static String due(Step step, PageContext context) {
        return step.fact("due")
                .map(Instant::parse)
                .map(FrenchTime::at)
                .map(due -> TimeWords.dayFrom(context.now().toLocalDate(), due.toLocalDate()) + " avant "
                        + TimeWords.hour(due.toLocalTime()))
                .orElse("");
    }

    private static String desk(Step step, String fact, PageContext context) {
        return step.fact(fact)
                .map(DeskId::new)
                .flatMap(context.pack().directory()::findDesk)
                .map(Desk::name)
                .orElse("");
    }

    private static String contact(Step step, PageContext context) {
        return step.fact("contact")
                .map(ContactId::new)
                .flatMap(id ->
                        context.pack().directory().findContact(id, context.now().toLocalDate()))
                .map(Contact::name)
                .orElse("un autre organisme");
    }

    private static String result(Step step) {
        return step.fact("result")
                .flatMap(Attempt::find)
                .map(attempt -> attempt.label().toLowerCase(Locale.FRENCH))
                .orElse("");
    }
}
