package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.orientation.search.NamesFound;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NameSearch;
import java.util.List;

/// A suggestion while the citizen types: a need that the words mean, or a contact or place that they name. There is
/// none if the meaning is too uncertain.
record WhileTyping(String label, String address) {

    private static final int MOST_NAMED = 4;

    static List<WhileTyping> of(Guide guide, Heard heard, Journey journey) {
        return Option.of(guide, heard.understanding().meaning().needs(), journey).stream()
                .map(option -> new WhileTyping(option.label(), option.address()))
                .toList();
    }

    /// Contacts and places only: needs are a matter of meaning.
    static List<WhileTyping> of(NamesFound names, Journey journey) {
        return names.best().stream()
                .filter(found -> !(found instanceof Found.FoundNeed))
                .limit(MOST_NAMED)
                .map(found -> new WhileTyping(found.name(), NameSearch.address(found, journey)))
                .toList();
    }
}
