package fr.gpsusagers.portal.follow;

import java.util.List;

/// What a citizen wants to do with a request for which the browser has no valid pass. It is done once the reference
/// and the code are entered; until then, the page keeps all that was typed.
///
/// @param fields what was typed, to be sent again
record Pending(Act act, List<Field> fields) {

    static final Pending FOLLOW = new Pending(Act.FOLLOW, List.of());

    Pending {
        fields = List.copyOf(fields);
    }

    /// A field of the form, as typed.
    record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[…]";
        }
    }

    /// What is to be done.
    enum Act {
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

        String address() {
            return address;
        }

        String title() {
            return title;
        }

        /// What happens once the code is entered.
        String then() {
            return then;
        }

        String button() {
            return button;
        }
    }

    static Pending of(Act act) {
        return new Pending(act, List.of());
    }

    /// Keeps what was typed on the form of changes.
    static Pending change(ChangeForm form) {
        return new Pending(Act.CHANGE, form.typed());
    }

    /// Keeps the words of a message.
    static Pending write(String words) {
        return new Pending(Act.WRITE, words.isEmpty() ? List.of() : List.of(new Field(ChangeForm.WORDS, words)));
    }

    boolean isAsked() {
        return act != Act.FOLLOW;
    }

    /// The fields that the page sends again unseen.
    List<Field> hidden() {
        return fields.stream()
                .filter(field -> !field.name().equals(ChangeForm.WORDS))
                .toList();
    }

    /// The words for the agent; empty if there are none.
    String words() {
        return fields.stream()
                .filter(field -> field.name().equals(ChangeForm.WORDS))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
