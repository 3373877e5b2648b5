package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.form.FormFields;
import java.util.List;
import java.util.stream.Stream;

/// What a citizen wants to do with a request for which the browser has no valid pass. It is done once the reference
/// and the code are entered; until then, the page keeps all that was typed.
///
/// @param fields what was typed, to be sent again
record Pending(Act act, List<Field> fields) {

    static final Pending FOLLOW = new Pending(Act.FOLLOW, List.of());

    private static final String WORDS = "mots";
    private static final String SAFE = "sur";
    private static final List<String> TYPED = List.of(
            "heures", "jour", "de", "a", "moments", "moment", "message", "prenom", "langue", "numero", "mail",
            "reponse");
    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_SAFE = 501;
    private static final int LONGEST_WORDS = 2_000;

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
    static Pending change(FormFields fields, Redacted words) {
        var typed = TYPED.stream()
                .flatMap(name ->
                        fields.list(name).stream().map(value -> new Field(name, FormFields.cut(value, LONGEST_FIELD))));
        var longer = Stream.of(
                new Field(SAFE, fields.text(SAFE, LONGEST_SAFE)),
                new Field(WORDS, FormFields.cut(words.text(), LONGEST_WORDS)));
        return new Pending(
                Act.CHANGE,
                Stream.concat(typed, longer)
                        .filter(field -> !field.value().isEmpty())
                        .toList());
    }

    boolean isAsked() {
        return act != Act.FOLLOW;
    }

    /// The fields that the page sends again unseen.
    List<Field> hidden() {
        return fields.stream().filter(field -> !field.name().equals(WORDS)).toList();
    }

    /// The words for the agent; empty if there are none.
    String words() {
        return fields.stream()
                .filter(field -> field.name().equals(WORDS))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }
}
