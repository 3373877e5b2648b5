package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The sentence of each step for agents. It names no agent: the reader is « vous », everyone else « un agent ».
///
/// @param reader the agent who reads
public record AgentSentences(Directory directory, LocalDate today, AgentId reader) {

    /// Says what happened. Empty if agents do not read it: they open a card many times, and lines about that would
    /// bury the others.
    public Optional<String> find(RecordedStep recorded) {
        String who = recorded.agent().filter(reader::equals).isPresent() ? "par vous" : "par un agent";
        String sentence = switch (recorded.step()) {
            case Step.Opened opened -> "Demande ouverte" + opened(opened);
            case Step.Promised promised -> promised(promised);
            case Step.Repeated _ -> "La personne a demandé à nouveau";
            case Step.Taken _ -> "Prise " + who;
            case Step.HandedBack _ -> recorded.agent().isPresent() ? "Rendue " + who : "Revenue au guichet";
            case Step.Transferred transferred -> "Transmise " + who + " à " + transferred(transferred);
            case Step.TakenBack _ -> "Reprise " + who + ", la transmission est annulée";
            case Step.Attempted attempted -> attempted(attempted);
            case Step.Renewed renewed -> "Nouvelle promesse, " + parts().due(renewed.duty());
            case Step.Escalated _ -> "Confiée à " + desk(recorded.step().duty().desk());
            case Step.Noted _ -> recorded.agent().isPresent() ? "Note " + who : "Mail arrivé trop tard";
            case Step.Answered _ -> "Réponse écrite " + who;
            case Step.Mandated _ -> "Mandat noté " + who;
            case Step.WordsAdded _ -> "La personne a ajouté un mot";
            case Step.Received received -> "La personne a écrit" + received(received);
            case Step.Changed changed -> "La personne " + changed(changed);
            case Step.Closed closed ->
                "Close, " + closed.outcome().map(AgentSentences::outcome).orElse("");
            case Step.Reopened reopened -> reopened(reopened, recorded, who);
            case Step.Split _ -> "Séparée en deux " + who;
            case Step.SentOn sentOn -> "Transmise à " + body(sentOn);
            case Step.Undelivered undelivered ->
                "Message non remis par " + undelivered.medium().orElse("");
            case Step.Rated _ -> "Avis donné sur l’aiguillage";
            case Step.Erased _ -> "Données effacées";
            case Step.Seen _ -> "";
        };
        return Optional.of(sentence).filter(said -> !said.isEmpty());
    }

    private static String changed(Step.Changed step) {
        return step.saysSafe() ? "accepte nos messages" : "a changé sa demande";
    }

    private static String opened(Step.Opened step) {
        return step.topic()
                .map(Topic::origin)
                .map(origin -> " " + origin.label())
                .orElse("");
    }

    private String promised(Step.Promised step) {
        return "Promis " + parts().due(step.duty()) + ", " + desk(step.duty().desk());
    }

    /// Adds « (« … » n’était pas ouvert) » if the request went to another desk than the one that the agent chose.
    private String transferred(Step.Transferred step) {
        String instead =
                step.wished().isEmpty() ? "" : " («\u00A0" + desk(step.wished()) + "\u00A0» n’était pas ouvert)";
        return desk(step.duty().desk()) + instead;
    }

    private static String reopened(Step.Reopened step, RecordedStep recorded, String who) {
        if (step.isUndelivered()) {
            return "Revenue\u00A0: l’autre organisme ne l’a pas reçue";
        }
        if (step.isWrittenAgain()) {
            return "Rouverte\u00A0: la personne a écrit à nouveau";
        }
        return recorded.isByPerson() ? "La personne a repris sa demande" : "Rouverte " + who;
    }

    /// « par mail, 2 pièces jointes, expéditeur à vérifier ».
    private static String received(Step.Received step) {
        return SentenceParts.channel(step)
                + SentenceParts.attachments(step)
                + (step.isToCheck() ? ", expéditeur à vérifier" : "");
    }

    private static String attempted(Step.Attempted step) {
        String result = step.result()
                .map(attempt -> attempt.label().toLowerCase(Locale.FRENCH))
                .orElse("");
        return step.isInVain()
                ? "Essai " + step.number().map(String::valueOf).orElse("") + ", " + result
                : "Jointe, " + result;
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered _ -> "la personne a sa réponse";
            case Outcome.OrientedElsewhere _ -> "un autre organisme répond";
            case Outcome.Unreachable _ -> "injoignable";
            case Outcome.Withdrawn _ -> "la personne n’en a plus besoin";
            case Outcome.Joined _ -> "jointe à une autre";
            case Outcome.Deceased _ -> "décès signalé";
        };
    }

    private String body(Step.SentOn step) {
        return parts().contact(step.body()).map(Contact::name).orElse("un autre organisme");
    }

    private String desk(Optional<DeskId> desk) {
        return parts().desk(desk);
    }

    private SentenceParts parts() {
        return new SentenceParts(directory, today);
    }
}
