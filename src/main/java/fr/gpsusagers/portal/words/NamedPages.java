package fr.gpsusagers.portal.words;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.portal.words.WordsPage.State;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Opens the contacts that the words name. Words that tell a danger, or more than a name, are left to
/// understanding. A bare number opens what it calls: « 17 » tells that there may be a danger, and no more.
@Component
final class NamedPages {

    private static final String EMERGENCY_IN_WRITING = "114";
    private static final int FEW = 3;
    private static final int MOST = 10;
    private static final int MOST_SUGGESTED = 4;

    private final NameSearch search;

    NamedPages(NameSearch search) {
        this.search = search;
    }

    /// @param journey what is known from the words, with the place
    Optional<View> find(PageContext context, String words, Heard heard, Journey journey) {
        if (heard.understanding().danger().level() == DangerLevel.NOW) {
            return Optional.empty();
        }
        Journey known = journey.along(List.of()).having(UnderstoodWords.NOTHING);
        NamesFound names = search.search(context, words, known);
        if (!names.isNumber() && heard.understanding().danger().level() != DangerLevel.NONE) {
            return Optional.empty();
        }
        if (names.named().stream().anyMatch(NamedPages::isForDeaf)) {
            return Optional.of(new Redirect(context.frame().deafAddress()));
        }
        Journey there = names.place()
                .filter(_ -> known.communes().isEmpty())
                .map(place -> Whereabouts.lead(known, place))
                .orElse(known);
        return switch (names.named().size()) {
            case 0 ->
                names.isNumber()
                        ? Optional.of(WordsController.show(context, State.NUMBER, words, known, List.of()))
                        : offered(context, names.needs(), words, heard, journey);
            case 1 ->
                Optional.of(new Redirect(
                        NameSearch.address(new FoundContact(names.named().getFirst()), there)));
            default -> Optional.of(choose(context, names.named(), there, words));
        };
    }

    /// « Tutelle », « FSL »: a word for few needs, of which understanding knows the theme at most.
    private static Optional<View> offered(
            PageContext context, List<NeedId> needs, String words, Heard heard, Journey journey) {
        Meaning meaning = heard.understanding().meaning();
        boolean isAsked = meaning instanceof Meaning.Vague || !meaning.needs().isEmpty();
        List<Need> options = isAsked || needs.size() > FEW
                ? List.of()
                : context.pack().guide().listNeeds(needs);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(WordsController.show(context, State.ofGuesses(options), words, journey, options));
    }

    /// Whether a contact takes emergencies in writing: whoever looks for it needs to know all ways for deaf
    /// people.
    private static boolean isForDeaf(Contact contact) {
        return contact.lines().stream().anyMatch(line -> line.number().dialled().equals(EMERGENCY_IN_WRITING));
    }

    /// What the page suggests while the citizen types.
    record Suggestion(String label, String address) {}

    /// Suggests while the citizen types: what the words name, then what they mean. In danger, only the latter. Nothing
    /// if the meaning is too uncertain.
    List<Suggestion> suggest(PageContext context, String words, Heard heard, Journey journey) {
        Stream<Suggestion> meant = context
                .pack()
                .guide()
                .listNeeds(heard.understanding().meaning().needs())
                .stream()
                .map(need -> new Suggestion(
                        need.label(),
                        journey.along(List.of())
                                .addressUnder(
                                        "/besoin/" + NeutralIds.code(need.id().value()))));
        return heard.understanding().danger().level() == DangerLevel.NONE
                ? Stream.concat(suggestNamed(context, words, journey.having(UnderstoodWords.NOTHING)), meant)
                        .distinct()
                        .toList()
                : meant.toList();
    }

    /// Contacts and places only: needs are a matter of meaning.
    private Stream<Suggestion> suggestNamed(PageContext context, String words, Journey journey) {
        return search.search(context, words, journey).best().stream()
                .filter(found -> !(found instanceof Found.FoundNeed))
                .limit(MOST_SUGGESTED)
                .map(found -> new Suggestion(found.name(), NameSearch.address(found, journey)));
    }

    /// Asks which of the contacts is meant, if the words name several.
    private static Page choose(PageContext context, List<Contact> contacts, Journey journey, String words) {
        boolean areMore = contacts.size() > MOST;
        String lead = areMore
                ? "Il y en a " + contacts.size() + ". Ajoutez votre commune à vos mots."
                : "Choisissez, ou ajoutez votre commune à vos mots.";
        List<Link> choices = contacts.stream()
                .limit(MOST)
                .map(contact -> choice(contact, isAlone(contact, contacts), journey))
                .toList();
        var layout = context.layout("Quel contact ?", journey.reader());
        return Page.of((output, none) ->
                JtecontactsGenerated.render(output, none, layout, lead, choices, areMore, journey, words));
    }

    private static boolean isAlone(Contact contact, List<Contact> all) {
        return all.stream().filter(other -> other.name().equals(contact.name())).count() == 1;
    }

    /// @param isAlone whether the contact is the only one with its name
    private static Link choice(Contact contact, boolean isAlone, Journey journey) {
        String who = isAlone ? contact.role().orElse("") : contact.fullName();
        String detail =
                contact.address().isVisitable() ? contact.address().toGoTo().inOneLine() : who;
        return new Link(contact.name(), detail, NameSearch.address(new FoundContact(contact), journey));
    }
}
