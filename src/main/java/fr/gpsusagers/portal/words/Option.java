package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.NeutralIds;
import java.util.List;

/// A need that the citizen's words may mean.
///
/// @param detail the first sentence of the pack's explanation
record Option(String need, String label, String detail, Icon icon, String address) {

    static List<Option> of(Guide guide, List<NeedId> needs, Journey journey) {
        return needs.stream()
                .flatMap(id -> guide.findNeed(id).stream())
                .map(need -> of(guide, need, journey))
                .toList();
    }

    private static Option of(Guide guide, Need need, Journey journey) {
        String icon = guide.themes().stream()
                .filter(theme -> theme.id().equals(need.theme()))
                .map(Theme::icon)
                .findFirst()
                .orElse("plus");
        return new Option(
                need.id().value(),
                need.label(),
                firstSentence(need.explanation()),
                Icon.ofTheme(icon),
                journey.along(List.of())
                        .addressUnder("/besoin/" + NeutralIds.code(need.id().value())));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
