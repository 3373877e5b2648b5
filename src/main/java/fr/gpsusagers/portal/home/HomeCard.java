package fr.gpsusagers.portal.home;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.portal.Journey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A card of the home page.
record HomeCard(String label, String summary, Icon icon, String address) {

    /// The page that also accepts the reference of a letter.
    private static final String LETTER = "/courrier";

    /// One card for each theme of the pack, linking to its first question, then a card « parler à quelqu’un ».
    static List<HomeCard> of(Guide guide) {
        Stream<HomeCard> themes = guide.themes().stream().flatMap(theme -> of(guide, theme).stream());
        var talk = new HomeCard(
                guide.always().label(),
                "Par téléphone, sur place, par écrit",
                Icon.USER,
                "/besoin/" + guide.always().id());
        return Stream.concat(themes, Stream.of(talk)).toList();
    }

    private static Optional<HomeCard> of(Guide guide, Theme theme) {
        if (theme.id().value().equals(guide.letterQuestion().id().value())) {
            return Optional.of(new HomeCard(theme.label(), theme.summary(), Icon.ofTheme(theme.icon()), LETTER));
        }
        return Optional.of(guide.wayTo(theme.id()))
                .filter(steps -> !steps.isEmpty())
                .map(steps -> Journey.parse(String.join("/", steps), List.of(), "", List.of()))
                .map(journey ->
                        new HomeCard(theme.label(), theme.summary(), Icon.ofTheme(theme.icon()), journey.address()));
    }
}
