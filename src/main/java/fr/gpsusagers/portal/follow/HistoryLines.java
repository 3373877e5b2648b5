package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.follow.TimelineEntry.Progress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The history of a request as its sender reads it: what was done, when, and by which desk; never by which agent.
record HistoryLines(Pack pack, LocalDateTime now) {

    private static final List<String> ORDINALS = List.of("Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième");

    List<TimelineEntry> of(List<Steps.Told> history) {
        return history.stream().map(this::line).flatMap(Optional::stream).toList();
    }

    private Optional<TimelineEntry> line(Steps.Told told) {
        Step step = told.step();
        String when = at(step);
        return switch (step.kind()) {
            case OPENED -> Optional.of(TimelineEntry.done("Demande reçue", when));
            case TAKEN -> Optional.of(TimelineEntry.done("Prise par un agent", when + ". " + desk(step)));
            case SEEN -> Optional.of(TimelineEntry.done("Lue par un agent", when + ". " + desk(step)));
            case TRANSFERRED, ESCALATED ->
                Optional.of(TimelineEntry.done("Confiée à un autre service", when + ". " + desk(step)));
            case ATTEMPTED -> Optional.of(TimelineEntry.done(attempt(step), when));
            case RENEWED -> Optional.of(TimelineEntry.done("Nouvelle heure promise", when + due(step)));
            case ANSWERED ->
                Optional.of(
                        new TimelineEntry("Réponse d’un agent", when + ". " + desk(step), told.note(), Progress.DONE));
            case MANDATED -> Optional.of(TimelineEntry.done("Mandat noté par un agent", when + ". " + desk(step)));
            case WORDS_ADDED -> Optional.of(TimelineEntry.done("Vous avez ajouté un mot", when));
            case CHANGED -> Optional.of(TimelineEntry.done("Vous avez changé votre demande", when));
            case CLOSED -> Optional.of(TimelineEntry.done(outcome(step), when + body(step)));
            case REOPENED ->
                Optional.of(TimelineEntry.done(
                        step.isByPerson() ? "Vous avez repris votre demande" : "Reprise par un agent", when));
            case SPLIT -> Optional.of(TimelineEntry.done("Séparée de votre autre demande", when));
            case SENT_ON -> Optional.of(TimelineEntry.done("Transmise à cet organisme, par mail", when));
            case UNDELIVERED ->
                Optional.of(TimelineEntry.done(
                        "Un message ne vous est pas parvenu", when + ". Vérifiez ci-dessous comment vous joindre."));
            // A sender who typed a stranger's number must not learn that its owner asks for something too.
            case REPEATED, PROMISED, HANDED_BACK, NOTED, RATED, ERASED -> Optional.empty();
        };
    }

    private String at(Step step) {
        return PromiseWords.at(FrenchTime.at(step.at()), now);
    }

    private String desk(Step step) {
        return step.fact("desk")
                .map(DeskId::new)
                .flatMap(pack.directory()::findDesk)
                .map(Desk::name)
                .orElse("");
    }

    private String due(Step step) {
        return step.fact("due")
                .map(due -> "\u00A0: " + PromiseWords.by(FrenchTime.at(Instant.parse(due)), now))
                .orElse("");
    }

    private static String attempt(Step step) {
        if (step.fact("result").filter(Attempt.CALL_LATER.word()::equals).isPresent()) {
            return "Appel, " + how(Attempt.CALL_LATER);
        }
        int number = step.fact("attempt").map(Integer::parseInt).orElse(1);
        String how = step.fact("result")
                .flatMap(Attempt::find)
                .map(HistoryLines::how)
                .orElse("sans réponse");
        String which = number <= ORDINALS.size() ? ORDINALS.get(number - 1) : "Nouvel";
        return which + " appel, " + how;
    }

    private static String how(Attempt attempt) {
        return switch (attempt) {
            case NO_ANSWER -> "sans réponse";
            case VOICEMAIL -> "un message a été laissé";
            case CALL_LATER -> "vous avez demandé une autre heure";
            case WRONG_NUMBER -> "le numéro n’était pas le bon";
        };
    }

    /// Returns the body that answers instead, with its first number. Empty unless the request was closed that way.
    private String body(Step step) {
        return step.fact("detail")
                .filter(_ -> step.fact("outcome").filter("oriente"::equals).isPresent())
                .map(ContactId::new)
                .flatMap(id -> pack.directory().findContact(id, now.toLocalDate()))
                .map(contact -> ". " + contact.name()
                        + contact.lines().stream()
                                .findFirst()
                                .map(line -> ", " + line.number().display())
                                .orElse("") + ".")
                .orElse("");
    }

    private static String outcome(Step step) {
        return switch (step.fact("outcome").orElse("")) {
            case "repondu" -> "Vous avez eu une réponse";
            case "oriente" -> "Un autre organisme vous répond";
            case "injoignable" -> "Nous n’avons pas réussi à vous joindre";
            case "retire" -> "Vous avez retiré votre demande";
            default -> "Demande close";
        };
    }
}
