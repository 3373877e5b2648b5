package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// The message about the last action, above the list. Its word stands in the address of the list.
public enum ListMessage implements Coded {
    NOTHING("rien", "Rien n’attend en ce moment."),
    HANDED_BACK("rendue", "La demande est rendue à son guichet."),
    TRIED("essai", "L’essai est noté."),
    WRONG_NUMBER("numero-faux", "Le numéro est effacé. Il faut écrire à la personne."),
    CALLED_LATER("rappel", "C’est noté. La demande revient à l’heure demandée."),
    NO_HOUR("demi-journee", "C’est noté, sans heure."),
    JOINED("jointe", "Les deux demandes n’en font plus qu’une. L’autre continue, avec la promesse la plus proche."),
    RATED("avis", "Merci, c’est noté."),
    OVERTAKEN("devance", "Quelqu’un a été plus rapide\u00A0: rien n’a changé.");

    private final String word;
    private final String sentence;

    ListMessage(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    static Optional<ListMessage> find(String word) {
        return Coded.find(ListMessage.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }

    /// The address of the list with this message.
    public String address() {
        return "/agent?fait=" + word;
    }
}
