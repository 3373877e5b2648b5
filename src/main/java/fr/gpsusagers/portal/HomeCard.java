package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.hall.Icon;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A subject on the home page.
record HomeCard(String label, String summary, Icon icon, String address) {

    /// One card for each answer to the first question that opens a theme. Left out are those that another door of the
    /// page leads to: danger (the strip above each page), letters and talking to someone.
    static List<HomeCard> of(Guide guide) {
        return guide.root().choices().stream()
                .flatMap(choice -> of(guide, choice))
                .toList();
    }

    private static Stream<HomeCard> of(Guide guide, Choice choice) {
        return choice.to() instanceof NextStep.ToQuestion(QuestionId question)
                        && !question.equals(guide.letterQuestion().id())
                ? find(guide, question)
                        .map(theme -> of(choice, theme))
                        .filter(card -> card.icon() != Icon.SHIELD)
                        .stream()
                : Stream.empty();
    }

    /// The question that opens a theme has the id of the theme.
    private static Optional<Theme> find(Guide guide, QuestionId question) {
        var id = new ThemeId(question.value());
        return guide.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    private static HomeCard of(Choice choice, Theme theme) {
        var journey = Journey.parse(choice.to().id(), List.of(), "", List.of());
        return new HomeCard(choice.label(), theme.summary(), Icon.ofTheme(theme.icon()), journey.address());
    }
}
