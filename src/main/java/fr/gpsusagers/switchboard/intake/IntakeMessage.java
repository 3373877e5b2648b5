package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// The message about the last action, by its code in the address.
enum IntakeMessage implements Coded {
    NUMBER_GIVEN(IntakeResult.NUMBER_GIVEN.word(), "Numéro donné. Au suivant."),
    SENT(IntakeResult.SENT.word(), "Le contact part par message. Au suivant."),
    ANSWERED(IntakeResult.ANSWERED.word(), "Répondu. Au suivant."),
    DANGER(IntakeResult.DANGER.word(), "Urgence traitée. Soufflez un instant."),
    ABUSE(IntakeResult.ABUSE.word(), "C’est noté pour votre responsable."),
    LEFT(IntakeResult.LEFT.word(), "Appel perdu, noté. Au suivant."),
    PARKED("attente", "Mis en attente. Vous le reprenez quand vous voulez."),
    NOTHING_TO_PARK("rien", "Il n’y a rien à mettre en attente."),
    GONE("parti-ailleurs", "Un collègue l’a repris avant vous."),
    COMING("arrive", "Votre collègue sait que vous arrivez."),
    HELP_GONE("aide-finie", "Un collègue y est déjà.");

    private final String word;
    private final String sentence;

    IntakeMessage(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    static Optional<IntakeMessage> find(String word) {
        return Coded.find(IntakeMessage.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }
}
