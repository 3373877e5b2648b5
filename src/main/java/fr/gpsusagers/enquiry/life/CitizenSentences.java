package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sentence of each step for the citizen who asked: what was done, and by which desk; never by which agent.
public record CitizenSentences(Directory directory, LocalDate today) {

    private static final String NOT_YOURS = ". S’il n’est pas de vous, dites-le-nous";
    private static final String CLOSED = "Demande close";
    private static final List<String> ORDINALS = List.of("Premier", "Deuxième", "Troisième", "Quatrième", "Cinquième");

    /// A sentence, with what may follow the moment at which it happened.
    ///
    /// @param what « Prise par un agent »
    /// @param more « . Guichet RSA »; empty if there is nothing to add
    /// @param words what an agent wrote to the citizen
    public record Sentence(String what, String more, Optional<String> words) {}

    /// Says what happened. Empty if the citizen does not read it: what agents do among themselves, and promises,
    /// since the page shows the present one. A sender who typed a stranger's number must not learn that its owner
    /// asks for something too.
    public Optional<Sentence> find(RecordedStep recorded) {
        return switch (recorded.step()) {
            case Step.Opened _ -> said("Demande reçue");
            case Step.Taken taken -> said("Prise par un agent", desk(taken));
            case Step.Seen seen -> said("Lue par un agent", desk(seen));
            case Step.Transferred transferred -> said("Confiée à un autre service", desk(transferred));
            case Step.TakenBack back -> said("Reprise par un agent", desk(back));
            case Step.Escalated escalated -> said("Confiée à un autre service", desk(escalated));
            case Step.Attempted attempted -> said(attempt(attempted));
            case Step.Renewed renewed -> said("Nouvelle heure promise", due(renewed));
            case Step.Answered answered ->
                Optional.of(new Sentence("Réponse d’un agent", desk(answered), recorded.note()));
            case Step.Mandated mandated -> said("Mandat noté par un agent", desk(mandated));
            case Step.WordsAdded _ -> said("Vous avez ajouté un mot");
            case Step.Received received -> received(received, recorded.note());
            case Step.Changed changed ->
                said(changed.saysSafe() ? "Vous acceptez nos messages" : "Vous avez changé votre demande");
            case Step.Closed closed -> said(outcome(closed, recorded.isByPerson()), body(closed));
            case Step.Reopened reopened
            when reopened.isUndelivered() -> said("Revenue chez nous", "\u00A0: l’autre organisme ne l’a pas reçue.");
            case Step.Reopened reopened when reopened.isWrittenAgain() -> said("Votre demande est ouverte à nouveau");
            case Step.Reopened _ ->
                said(recorded.isByPerson() ? "Vous avez repris votre demande" : "Reprise par un agent");
            case Step.Split _ -> said("Séparée de votre autre demande");
            case Step.SentOn _ -> said("Transmise à cet organisme, par mail");
            case Step.Undelivered _ ->
                said("Un message ne vous est pas parvenu", ". Vérifiez ci-dessous comment vous joindre.");
            case Step.Repeated _ -> Optional.empty();
            case Step.Promised _, Step.HandedBack _, Step.Noted _, Step.Rated _, Step.Erased _ -> Optional.empty();
        };
    }

    /// The sender of a message that is to be checked may be somebody else: the citizen reads that it came.
    private static Optional<Sentence> received(Step.Received step, Optional<String> words) {
        String files = SentenceParts.attachments(step);
        return Optional.of(
                step.isToCheck()
                        ? new Sentence("Un message est arrivé" + SentenceParts.channel(step), files + NOT_YOURS, words)
                        : new Sentence("Vous avez écrit" + SentenceParts.channel(step), files, words));
    }

    private static Optional<Sentence> said(String what) {
        return said(what, "");
    }

    private static Optional<Sentence> said(String what, String more) {
        return Optional.of(new Sentence(what, more, Optional.empty()));
    }

    private String desk(Step step) {
        return ". " + parts().desk(step.duty().desk());
    }

    private String due(Step step) {
        return step.duty().due().isEmpty() ? "" : "\u00A0: " + parts().due(step.duty());
    }

    private static String attempt(Step.Attempted step) {
        if (step.result().equals(Optional.of(Attempt.CALL_LATER))) {
            return "Appel, " + how(Attempt.CALL_LATER);
        }
        int number = step.number().orElse(1);
        String which = number <= ORDINALS.size() ? ORDINALS.get(number - 1) : "Nouvel";
        return which + " appel, " + step.result().map(CitizenSentences::how).orElse("sans réponse");
    }

    private static String how(Attempt attempt) {
        return switch (attempt) {
            case NO_ANSWER -> "sans réponse";
            case VOICEMAIL -> "un message a été laissé";
            case CALL_LATER -> "vous avez demandé une autre heure";
            case WRONG_NUMBER -> "le numéro n’était pas le bon";
        };
    }

    private static String outcome(Step.Closed step, boolean isByPerson) {
        return step.isWithdrawn() && !isByPerson ? "Un agent a noté que vous n’en avez plus besoin" : outcome(step);
    }

    private static String outcome(Step.Closed step) {
        return step.outcome().map(CitizenSentences::outcome).orElse(CLOSED);
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered _ -> "Vous avez eu une réponse";
            case Outcome.OrientedElsewhere _ -> "Un autre organisme vous répond";
            case Outcome.Unreachable _ -> "Nous n’avons pas réussi à vous joindre";
            case Outcome.Withdrawn _ -> "Vous avez retiré votre demande";
            case Outcome.Joined _, Outcome.Deceased _ -> CLOSED;
        };
    }

    /// Returns the body that answers instead, with its first number. Empty unless the request was closed that way.
    private String body(Step.Closed step) {
        return parts().contact(step.outcome().flatMap(CitizenSentences::other))
                .map(contact -> ". " + contact.name() + number(contact) + ".")
                .orElse("");
    }

    private static Optional<ContactId> other(Outcome outcome) {
        return outcome instanceof Outcome.OrientedElsewhere(ContactId contact)
                ? Optional.of(contact)
                : Optional.empty();
    }

    private static String number(Contact contact) {
        return contact.lines().stream()
                .findFirst()
                .map(line -> ", " + line.number().display())
                .orElse("");
    }

    private SentenceParts parts() {
        return new SentenceParts(directory, today);
    }
}
