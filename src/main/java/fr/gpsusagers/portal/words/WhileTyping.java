package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import java.util.List;

/// A suggestion while the citizen types. There is none if the meaning is too uncertain.
record WhileTyping(String label, String address) {

    static List<WhileTyping> of(Guide guide, Heard heard, Journey journey) {
        return Option.of(guide, heard.understanding().meaning().needs(), journey).stream()
                .map(option -> new WhileTyping(option.label(), option.address()))
                .toList();
    }
}
