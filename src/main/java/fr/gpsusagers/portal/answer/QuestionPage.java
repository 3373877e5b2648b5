package fr.gpsusagers.portal.answer;

import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.Walk.Answered;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.Whereabouts;
import java.util.List;
import java.util.Optional;

/// One question, and the addresses to which its answers lead.
///
/// @param options the answers, each a link
/// @param none address of « aucune de ces réponses »
/// @param gentle a number or question about a danger, if the citizen’s words suggested one
record QuestionPage(
        Trail trail, String text, Optional<String> help, List<Link> options, String none, Optional<Gentle> gentle) {

    static QuestionPage of(PageContext context, Journey journey, List<Answered> answered, Question question) {
        return new QuestionPage(
                Trail.of(journey, answered, Whereabouts.of(context).find(journey)),
                question.text(),
                question.help(),
                question.choices().stream()
                        .map(choice -> new Link(
                                choice.label(), journey.to(choice.to().id()).address()))
                        .toList(),
                journey.to(question.none().id()).address(),
                Gentle.find(context, journey));
    }

    /// The window title repeats the last answer, so that it tells the citizen's position among the questions. It names
    /// no danger.
    Layout layout(PageContext context, Journey journey) {
        String said = trail.stops().stream()
                .limit(journey.steps().size())
                .map(Link::label)
                .reduce((_, last) -> last)
                .map(last -> last + "\u00A0: ")
                .orElse("");
        String last = journey.steps().isEmpty() ? "" : journey.steps().getLast();
        String title = NeutralIds.isNeutral(last) ? NeutralIds.title("Quelques questions", last) : said + text;
        return context.layout(title, journey.reader());
    }
}
