package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.orientation.search.Found.FoundPlace;
import fr.gpsusagers.orientation.search.Matching.Match;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A search, with the place that only the territory can find in it: a misspelt one, or one outside.
///
/// @param outside the place outside the département; the words are then read without its name
record AskedAnywhere(Asked asked, Optional<OutsidePlace> outside) {

    static AskedAnywhere of(PackNames names, String words) {
        Asked asked = Asked.of(names, words);
        if (!asked.meant().places().isEmpty()) {
            return new AskedAnywhere(asked, Optional.empty());
        }
        Territory territory = names.pack().territory();
        Territory.Mention told = territory.readStory(words, names.day());
        if (told.place() instanceof OutsidePlace outside) {
            String rest = String.join(" ", without(NameTokens.words(words), told.names()));
            return new AskedAnywhere(Asked.of(names, rest), Optional.of(outside));
        }
        Asked placed =
                asked.isUnsure() ? misspelt(names, NameTokens.words(words)).orElse(asked) : asked;
        return new AskedAnywhere(placed, Optional.empty());
    }

    private static List<String> without(List<String> words, List<List<String>> names) {
        var rest = new ArrayList<>(words);
        for (List<String> name : names) {
            int at = Collections.indexOfSubList(rest, name);
            if (at >= 0) {
                rest.subList(at, at + name.size()).clear();
            }
        }
        return rest;
    }

    /// « mairie saint-pieroe-du-bu »: some words at an end are a misspelt place, and the others are in names.
    private static Optional<Asked> misspelt(PackNames names, List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            List<String> start = words.subList(0, at);
            List<String> end = words.subList(at, words.size());
            Optional<Asked> found = at(names, start, end).or(() -> at(names, end, start));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Asked> at(PackNames names, List<String> named, List<String> place) {
        Asked asked = Asked.of(names, String.join(" ", named));
        if (asked.names().isEmpty()
                || asked.isUnsure()
                || !asked.meant().places().isEmpty()) {
            return Optional.empty();
        }
        return names.pack()
                .territory()
                .find(String.join(" ", place), names.day())
                .onePlace()
                .map(asked::at);
    }

    /// What words name that hold a place outside. « CAF Cherbourg » is not the CAF of this département: the
    /// national guide comes first, after numbers for all of France.
    static NamesFound elsewhere(PackNames names, OutsidePlace outside, List<Match> matches, int most) {
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
        return new NamesFound(best, List.of(), List.of(), List.of(), Optional.empty(), false, false);
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
