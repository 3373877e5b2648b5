package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.understanding.Meaning;
import java.util.List;

/// What is offered while someone types: what is understood, nothing where the doubt is too great.
record WhileTyping(String label, String address) {

    static List<WhileTyping> of(Guide guide, Heard heard, Journey journey) {
        List<NeedId> needs = switch (heard.understanding().meaning()) {
            case Meaning.Sure(NeedId need) -> List.of(need);
            case Meaning.Hesitant(List<NeedId> choices) -> choices;
            case Meaning.Topic _,
                    Meaning.PlaceOnly _,
                    Meaning.AboutSite _,
                    Meaning.OtherLanguage _,
                    Meaning.Greeting _,
                    Meaning.OffSubject _,
                    Meaning.Lost _ -> List.of();
        };
        return Option.of(guide, needs, journey).stream()
                .map(option -> new WhileTyping(option.label(), option.address()))
                .toList();
    }
}
