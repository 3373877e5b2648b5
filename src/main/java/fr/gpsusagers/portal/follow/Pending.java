package fr.gpsusagers.portal.follow;

import java.util.List;

/// What a citizen wants to do with a request for which the browser has no valid pass. It is done once the reference
/// and the code are entered; until then, the page keeps all that was typed.
///
/// @param fields what was typed, to be sent again
public record Pending(Act act, List<Field> fields) {

    /// The name of the field for words.
    public static final String WORDS = "mots";

    public static final Pending FOLLOW = new Pending(Act.FOLLOW, List.of());

    public Pending {
        fields = List.copyOf(fields);
    }

    /// A field of the form, as typed.
    public record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[…]";
        }
    }

    /// What is to be done.
    public enum Act {
        FOLLOW("/suivi", "", "", "Voir où elle en est"),
        CHANGE(
                "/suivi/changer",
                "Ce n’est pas encore enregistré",
                "Ce que vous avez écrit sera alors enregistré.",
                "Enregistrer"),
        WRITE(
                "/suivi/ecrire",
                "Votre message n’est pas encore envoyé",
                "Il sera alors envoyé. Ajoutez ensuite vos fichiers.",
                "Envoyer"),
        ACCEPT("/suivi/messages", "Ce n’est pas encore enregistré", "Nous pourrons alors vous joindre.", "Enregistrer"),
        WITHDRAW(
                "/suivi/retirer",
                "Votre demande n’est pas encore retirée",
                "Elle sera alors retirée.",
                "Retirer ma demande"),
        TAKE_BACK(
                "/suivi/reprendre",
                "Votre demande n’est pas encore reprise",
                "Elle sera reprise, s’il en est encore temps.",
                "Reprendre ma demande"),
        REFUSE(
                "/suivi/pas-moi",
                "Les messages ne sont pas encore arrêtés",
                "Nous arrêterons alors les messages.",
                "Ne m’envoyez plus rien");

        private final String address;
        private final String title;
        private final String then;
        private final String button;

        Act(String address, String title, String then, String button) {
            this.address = address;
            this.title = title;
            this.then = then;
            this.button = button;
        }

        public String address() {
            return address;
        }

        public String title() {
            return title;
        }

        /// What happens once the code is entered.
        public String then() {
            return then;
        }

        public String button() {
            return button;
        }
    }

    public static Pending of(Act act) {
        return new Pending(act, List.of());
    }

    /// Keeps the fields that were filled in.
    public static Pending of(Act act, List<Field> typed) {
        return new Pending(
                act, typed.stream().filter(field -> !field.value().isEmpty()).toList());
    }

    public boolean isAsked() {
        return act != Act.FOLLOW;
    }

    /// The fields that the page sends again unseen.
    public List<Field> hidden() {
        return fields.stream().filter(field -> !field.name().equals(WORDS)).toList();
    }

    /// The words for the agent; empty if there are none.
    public String words() {
        return fields.stream()
                .filter(field -> field.name().equals(WORDS))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
