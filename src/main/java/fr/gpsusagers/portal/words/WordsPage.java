package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.portal.answer.Gentle;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;

/// The page shown if the citizen's words did not lead straight to an answer.
///
/// @param words the words, to change them; empty if they are no longer known
/// @param options the needs that the words may mean, likeliest first
record WordsPage(PageContext context, State state, String words, Journey journey, List<Need> options) {

    /// Why the page is shown.
    enum State {
        HESITANT(
                "Est-ce l’une de ces situations\u00A0?",
                "Plusieurs réponses sont possibles. Choisissez la plus proche."),
        ONE_GUESS("Est-ce votre situation\u00A0?", "Si ce n’est pas cela, répondez à des questions."),
        WELCOME("Bonjour\u00A0!", "Écrivez ce qui se passe, avec vos mots. Quelques mots suffisent."),
        VAGUE(
                "De quoi s’agit-il\u00A0?",
                "Ajoutez quelques mots\u00A0: RSA, logement, handicap, enfant… Dites qui vous a écrit, si c’est un courrier."),
        PLACE("De quoi avez-vous besoin\u00A0?", "Écrivez ce qui vous amène."),
        ABOUT(
                "C’est une machine qui lit vos mots",
                "Ce site vous dit qui contacter, et comment. Il est gratuit. La machine ne décide d’aucune aide. Sans"
                        + " votre accord, elle ne garde rien. Vous pouvez aussi parler à quelqu’un."),
        NUMBER(
                "Nous ne connaissons pas ce numéro",
                "Aucun contact de ce site n’a ce numéro. Appelez le standard, ou dites ce qui vous amène."),
        REFUSED("Est-ce plutôt cela ?", "Nous nous sommes trompés. Choisissez ce qui vous convient."),
        OFF_SUBJECT(
                "Nous n’avons pas de réponse à cela", "Ici, vous trouvez les aides et services publics près de vous."),
        LOST(
                "Aidez-nous à bien comprendre",
                "Ce n’est pas votre faute. Dites-le avec d’autres mots, ou répondez à des questions."),
        TOO_LONG(
                "Votre texte est trop long",
                "Nous n’avons pas tout lu. Gardez l’essentiel\u00A0: 4\u00A0000 lettres au plus."),
        EMPTY("Dites ce qui vous amène", "Écrivez quelques mots dans le champ.");

        private final String headline;
        private final String lead;

        State(String headline, String lead) {
            this.headline = headline;
            this.lead = lead;
        }

        static State ofGuesses(List<Need> options) {
            return options.size() == 1 ? ONE_GUESS : HESITANT;
        }

        String headline() {
            return headline;
        }

        String lead() {
            return lead;
        }
    }

    /// Length of the longest quotation, in characters: three or four lines on a phone 320 px wide.
    private static final int QUOTED = 110;

    private static final List<String> EXAMPLES = List.of(
            "mon RSA est coupé",
            "une aide à domicile pour ma mère",
            "je n’arrive plus à payer mon loyer",
            "voir une assistante sociale");

    /// The address of the first question, with place and situation.
    String questions() {
        return journey.along(List.of()).address();
    }

    /// The address of the form of a callback; empty if nobody calls back.
    Optional<String> callback() {
        return context.frame().callsBack()
                ? Optional.of("/rappel" + journey.along(List.of()).asQuery())
                : Optional.empty();
    }

    /// A discreet mention of a danger, if the words suggest one that calls for no emergency number.
    Optional<Gentle> gentle() {
        return Gentle.find(context, journey);
    }

    /// The commune, if the citizen typed nothing else.
    Optional<Link> place() {
        return state == State.PLACE
                ? Whereabouts.of(context).find(journey).flatMap(WordsPage::contacts)
                : Optional.empty();
    }

    /// The icon of a need's theme.
    Icon icon(Need option) {
        return context.pack().guide().themes().stream()
                .filter(theme -> theme.id().equals(option.theme()))
                .map(theme -> Icon.ofTheme(theme.icon()))
                .findFirst()
                .orElse(Icon.ofTheme("plus"));
    }

    /// The first sentence of the pack's explanation.
    String detail(Need option) {
        String text = option.explanation();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /// The list of contacts of the commune.
    private static Optional<Link> contacts(PlaceAnswer answer) {
        Optional<Place> place = switch (answer) {
            case PlaceAnswer.OnePlace one -> Optional.of(one.place());
            case PlaceAnswer.SplitPlace split -> Optional.of(split.place());
            default -> Optional.empty();
        };
        return place.map(
                here -> new Link(here.name(), "/communes/" + here.commune().code()));
    }

    String lead() {
        return place().map(here -> "Pour " + here.label() + "\u00A0: ").orElse("") + state.lead();
    }

    /// Example requests for citizens who do not know what to write. One press sends an example.
    List<String> examples() {
        return switch (state) {
            case WELCOME, VAGUE, PLACE, ABOUT, NUMBER, OFF_SUBJECT, LOST -> EXAMPLES;
            case HESITANT, ONE_GUESS, REFUSED, TOO_LONG, EMPTY -> List.of();
        };
    }

    /// Returns the citizen's words, quoted above the choices. A long text is cut here, so that the first choice is seen
    /// without scrolling on a small phone. Nothing is lost: the field below holds all the words.
    static String quoted(String words) {
        return words.length() > QUOTED ? FormFields.cut(words, QUOTED) + "…" : words;
    }

    boolean isEmpty() {
        return state == State.EMPTY;
    }
}
