package fr.gpsusagers.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.search.Found.FoundContact;
import fr.gpsusagers.search.Found.FoundPlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What words name that hold a place outside the département. « CAF Cherbourg » is not the CAF of this
/// département: the national guide comes first, after numbers for all of France.
final class Elsewhere {

    private Elsewhere() {}

    static NamesFound search(PackNames names, OutsidePlace outside, List<Match> matches, int most) {
        Stream<Found> everywhere = matches.stream()
                .filter(match -> match.isWhole() && isForAll(match.thing(), names))
                .map(match -> match.thing().found());
        Stream<Found> guides = names.pack().directory().elsewhere(outside.departement(), names.day()).stream()
                .map(FoundContact::new);
        Stream<Found> needs = matches.stream()
                .map(match -> match.thing().found())
                .filter(found -> !(found instanceof FoundContact) && !(found instanceof FoundPlace));
        List<Found> best = Stream.of(everywhere, guides, needs)
                .flatMap(found -> found)
                .distinct()
                .limit(most)
                .toList();
        return new NamesFound(best, List.of(), List.of(), Optional.empty(), false);
    }

    /// Whether a contact serves all of France: it stands nowhere here, and does not bear the name of the
    /// département.
    private static boolean isForAll(NamedThing thing, PackNames names) {
        if (!(thing.found() instanceof FoundContact(Contact contact))) {
            return false;
        }
        List<String> departement =
                NameTokens.of(names.pack().territory().departement().name());
        return !thing.hasRole()
                && !contact.ownService()
                && contact.sector().isEmpty()
                && contact.address().town().isEmpty()
                && !NameTokens.of(contact.fullName()).containsAll(departement);
    }
}
