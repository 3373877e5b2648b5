package fr.gpsusagers.portal.words;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NameSearch;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.search.Found.FoundContact;
import fr.gpsusagers.search.NamesFound;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Opens the contacts that the words name. Words that tell a danger, or more than a name, are left to understanding.
@Component
final class NamedPages {

    private final NameSearch search;

    NamedPages(NameSearch search) {
        this.search = search;
    }

    /// @param journey what is known from the words, with the place
    Optional<View> find(PageContext context, String words, Heard heard, Journey journey) {
        if (heard.understanding().danger().level() != DangerLevel.NONE) {
            return Optional.empty();
        }
        Journey known = journey.along(List.of()).having(UnderstoodWords.NOTHING);
        NamesFound names = search.search(context, words, known);
        Journey there = names.place()
                .filter(_ -> known.communes().isEmpty())
                .map(place -> Whereabouts.lead(known, place))
                .orElse(known);
        return switch (names.named().size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Redirect(
                        NameSearch.address(new FoundContact(names.named().getFirst()), there)));
            default -> Optional.of(choose(context, names.named(), there, words));
        };
    }

    /// Suggests while the citizen types: what the words name, then what they mean. In danger, only what they mean.
    List<WhileTyping> suggest(PageContext context, String words, Heard heard, Journey journey) {
        List<WhileTyping> meant = WhileTyping.of(context.pack().guide(), heard, journey);
        Journey known = journey.having(UnderstoodWords.NOTHING);
        return heard.understanding().danger().level() == DangerLevel.NONE
                ? Stream.concat(WhileTyping.of(search.search(context, words, known), known).stream(), meant.stream())
                        .distinct()
                        .toList()
                : meant;
    }

    private static Page choose(PageContext context, List<Contact> contacts, Journey journey, String words) {
        var page = NamedContacts.of(contacts, journey, words);
        var layout = context.layout("Quel contact ?", journey.reader());
        return Page.of((output, none) -> JtecontactsGenerated.render(output, none, layout, page));
    }
}
