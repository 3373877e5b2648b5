package fr.gpsusagers.portal.words;

import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.answer.Gentle;
import java.util.List;
import java.util.Optional;

/// What is shown when words did not lead straight to an answer.
///
/// @param words what was written, so that it can be changed; empty when it is not known any more
/// @param options needs to choose from, likeliest first
/// @param questions where the questions begin, with place and situation
/// @param gentle a number that helps, where the words told of a danger that calls for no alarm
record WordsPage(
        State state, String words, Journey journey, List<Option> options, String questions, Optional<Gentle> gentle) {

    /// Why it is shown.
    enum State {
        HESITANT("Est-ce l’une de ces situations ?", "Plusieurs réponses sont possibles. Choisissez la plus proche."),
        WELCOME(
                "Bonjour, que pouvons-nous faire pour vous\u00A0?",
                "Écrivez ce qui se passe, avec vos mots. Quelques mots suffisent."),
        VAGUE(
                "De quoi s’agit-il\u00A0?",
                "Ajoutez quelques mots\u00A0: RSA, logement, handicap, enfant… Dites qui vous a écrit, si c’est une lettre."),
        PLACE("De quoi avez-vous besoin\u00A0?", "Votre commune est notée. Écrivez ce qui vous amène."),
        ABOUT(
                "Une machine lit vos mots",
                "Ce site vous dit qui contacter, et comment. Il est gratuit. La machine ne décide d’aucune aide. Sans"
                        + " votre accord, elle ne garde rien. Vous pouvez aussi parler à quelqu’un."),
        REFUSED("Est-ce plutôt cela ?", "Nous nous sommes trompés. Choisissez ce qui vous convient."),
        OFF_SUBJECT(
                "Nous n’avons pas de réponse à cela",
                "Ce service oriente vers les aides et les services publics près de chez vous."),
        LOST(
                "Nous n’avons pas bien compris",
                "Ce n’est pas votre faute. Dites-le avec d’autres mots, ou répondez à des questions."),
        EMPTY("Dites-nous ce qui vous amène", "Écrivez quelques mots dans le champ.");

        private final String headline;
        private final String lead;

        State(String headline, String lead) {
            this.headline = headline;
            this.lead = lead;
        }

        String headline() {
            return headline;
        }

        String lead() {
            return lead;
        }
    }

    private static final List<String> EXAMPLES = List.of(
            "mon RSA s’est arrêté",
            "une aide à la maison pour ma mère",
            "je n’arrive plus à payer mon loyer",
            "voir une assistante sociale");

    static WordsPage of(Visit visit, State state, String words, Journey journey, List<Option> options) {
        return new WordsPage(
                state, words, journey, options, journey.along(List.of()).address(), Gentle.find(visit, journey));
    }

    /// What others write, for who does not know what to write: each is sent by one press.
    List<String> examples() {
        return switch (state) {
            case WELCOME, VAGUE, PLACE, ABOUT, OFF_SUBJECT, LOST -> EXAMPLES;
            case HESITANT, REFUSED, EMPTY -> List.of();
        };
    }

    boolean isEmpty() {
        return state == State.EMPTY;
    }
}
