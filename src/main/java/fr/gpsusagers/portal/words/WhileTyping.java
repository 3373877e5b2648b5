package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import java.util.List;

/// What is offered while someone types: what is understood, nothing where the doubt is too great.
record WhileTyping(String label, String address) {

    static List<WhileTyping> of(Guide guide, Heard heard, Journey journey) {
        return Option.of(guide, heard.understanding().meaning().needs(), journey).stream()
                .map(option -> new WhileTyping(option.label(), option.address()))
                .toList();
    }
}
