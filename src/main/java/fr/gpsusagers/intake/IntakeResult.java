package fr.gpsusagers.intake;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// What was done for a person whom an agent answered. Its code in forms and in the ledger never changes meaning.
public enum IntakeResult implements Coded {
    NUMBER_GIVEN("numero-donne", "Numéro donné"),
    SENT("envoye", "Coordonnées envoyées"),
    ANSWERED("repondu", "Répondu"),
    CALLBACK("rappel", "Rappel promis"),
    /// The switchboard keeps the request: it is for no desk, or for several.
    KEPT("garde", "Demande gardée"),
    /// The agent stayed on the line until help was on its way.
    DANGER("urgence", "Urgence traitée"),
    /// The agent hung up on insults, after a warning.
    ABUSE("injures", "Appel injurieux"),
    /// The person hung up or left before anything was done.
    LEFT("parti", "Appel perdu");

    private final String word;
    private final String label;

    IntakeResult(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public static Optional<IntakeResult> find(String word) {
        return Coded.find(IntakeResult.class, word);
    }

    /// Whether the call ended with a request. The request stays open even if the agent resumes the call.
    public boolean isPromise() {
        return this == CALLBACK || this == KEPT;
    }

    @Override
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
