package fr.gpsusagers.portal.home;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.guide.Step;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.portal.Journey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A card of the home page.
record Subject(String label, String summary, Icon icon, String address) {

    /// The page that also takes the reference of a letter.
    private static final String LETTER = "/courrier";

    /// The themes of a pack, each with the way to the question that opens it, then « parler à quelqu’un ».
    static List<Subject> of(Guide guide) {
        Stream<Subject> themes = guide.themes().stream().flatMap(theme -> of(guide, theme).stream());
        var talk = new Subject(
                guide.always().label(),
                "Par téléphone, sur place, par écrit",
                Icon.USER,
                "/besoin/" + guide.always().id());
        return Stream.concat(themes, Stream.of(talk)).toList();
    }

    private static Optional<Subject> of(Guide guide, Theme theme) {
        if (theme.id().value().equals(guide.letterQuestion().id().value())) {
            return Optional.of(new Subject(theme.label(), theme.summary(), Icon.ofTheme(theme.icon()), LETTER));
        }
        return way(guide, new QuestionId(theme.id().value()))
                .map(steps -> Journey.parse(String.join("/", steps), List.of(), "", List.of()))
                .map(journey ->
                        new Subject(theme.label(), theme.summary(), Icon.ofTheme(theme.icon()), journey.address()));
    }

    /// One answer from the first question, or two.
    private static Optional<List<String>> way(Guide guide, QuestionId opening) {
        Set<String> first = targets(guide.root());
        if (first.contains(opening.value())) {
            return Optional.of(List.of(opening.value()));
        }
        return guide.questions().stream()
                .filter(question -> first.contains(question.id().value()))
                .filter(question -> targets(question).contains(opening.value()))
                .findFirst()
                .map(question -> List.of(question.id().value(), opening.value()));
    }

    private static Set<String> targets(Question question) {
        return question.choices().stream()
                .map(Choice::to)
                .filter(Step.ToQuestion.class::isInstance)
                .map(Step::id)
                .collect(Collectors.toSet());
    }
}
