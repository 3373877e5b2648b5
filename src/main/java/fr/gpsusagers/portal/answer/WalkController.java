package fr.gpsusagers.portal.answer;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.guide.Walk.Answered;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.orientation.feedback.GivenCounts;
import fr.gpsusagers.orientation.feedback.GivenCounts.Given;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.portal.place.PlacePages;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Walks through the guide; each step has its own address.
@Controller
final class WalkController {

    private final Reception reception;
    private final PageCache cache;
    private final Orient orient;
    private final GivenCounts counts;

    WalkController(Reception reception, PageCache cache, Orient orient, GivenCounts counts) {
        this.reception = reception;
        this.cache = cache;
        this.orient = orient;
        this.counts = counts;
    }

    @GetMapping({"/parcours", "/parcours/{*steps}"})
    @MayCall(Who.ANYONE)
    Page walk(Journey journey) {
        PageContext context = reception.welcome();
        Page page = cache.getOrWrite(context, journey.address(), () -> walk(context, journey));
        page.given().ifPresent(counts::add);
        return page;
    }

    private Page walk(PageContext context, Journey journey) {
        Walk walk = context.pack().guide().walk(journey.steps());
        Journey walked = journey.along(
                walk.trail().stream().map(answer -> answer.choice().to().id()).toList());
        return switch (walk) {
            case Walk.AtQuestion(var trail, Question question) -> ask(context, walked, trail, question, "");
            case Walk.Lost(var trail, Question question) -> takeUp(context, walked, trail, question);
            case Walk.AtNeed(var trail, var need) -> advise(Arrival.of(context, walked, trail, need));
        };
    }

    /// Redirects to a need by its shortest way, keeping place and situation.
    @GetMapping("/besoin/{need}")
    @MayCall(Who.ANYONE)
    View shortcut(@PathVariable String need, Journey journey) {
        PageContext context = reception.welcome();
        List<String> way = Journey.parse(need, List.of(), "", List.of()).steps().stream()
                .flatMap(id -> context.pack().guide().shortestWay(new NeedId(id)).stream())
                .toList();
        if (way.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Redirect(journey.along(way).address());
    }

    /// Resumes an old or badly copied address at the last question that it still leads to.
    private static Page takeUp(PageContext context, Journey journey, List<Answered> answered, Question question) {
        return ask(context, journey, answered, question, "Cette adresse a changé. Reprenons à cette question.")
                .withStatus(HttpStatus.NOT_FOUND);
    }

    private static Page ask(
            PageContext context, Journey journey, List<Answered> answered, Question question, String notice) {
        Trail trail = Trail.of(journey, answered, Whereabouts.of(context).find(journey));
        Optional<Gentle> gentle = Gentle.find(context, journey);
        var layout = context.layout(title(journey, trail, question), journey.reader());
        return Page.of((output, none) ->
                JtequestionGenerated.render(output, none, layout, journey, trail, question, gentle, notice));
    }

    /// The window title repeats the last answer, so that it tells the citizen's position among the questions. It names
    /// no danger.
    private static String title(Journey journey, Trail trail, Question question) {
        String said = trail.stops().stream()
                .limit(journey.steps().size())
                .map(Link::label)
                .reduce((_, last) -> last)
                .map(last -> last + "\u00A0: ")
                .orElse("");
        String last = journey.steps().isEmpty() ? "" : journey.steps().getLast();
        return NeutralIds.isNeutral(last) ? NeutralIds.title("Quelques questions", last) : said + question.text();
    }

    private Page advise(Arrival arrival) {
        Advice advice = orient.advise(arrival.context().pack(), arrival.situation());
        return show(arrival, advice).giving(Given.of(arrival.need().id(), arrival.situation(), advice));
    }

    private static Page show(Arrival arrival, Advice advice) {
        return switch (advice) {
            case Advice.AskQuestion(Question root) -> ask(arrival.context(), arrival.journey(), List.of(), root, "");
            case Advice.AskPlace ask -> PlacePages.ask(arrival, ask);
            case Advice.Recommend(var recommendation) -> answer(arrival, recommendation);
            case Advice.Danger danger -> inDanger(arrival, danger);
            case Advice.Outside outside -> outside(arrival, outside);
        };
    }

    private static Page answer(Arrival arrival, Recommendation recommendation) {
        var page = AnswerPage.of(arrival, recommendation);
        var layout = arrival.layout(page.best().name() + ". " + arrival.subject());
        return Page.of((output, none) -> JteanswerGenerated.render(output, none, layout, page));
    }

    private static Page inDanger(Arrival arrival, Advice.Danger danger) {
        var page = new DangerPage(arrival, danger);
        var layout = arrival.layout(arrival.need().label());
        return Page.of((output, none) -> JtedangerGenerated.render(output, none, layout, page));
    }

    private static Page outside(Arrival arrival, Advice.Outside outside) {
        var page = OutsidePage.of(arrival, outside);
        var layout = arrival.layout(page.headline());
        return Page.of((output, none) -> JteoutsideGenerated.render(output, none, layout, page));
    }

    /// « Ça n’a pas marché »: who can help if nobody answered, nearest first.
    @GetMapping("/sans-reponse/{*steps}")
    @MayCall(Who.ANYONE)
    View unanswered(Journey journey) {
        PageContext context = reception.welcome();
        return context.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed(var trail, var need)
                ? unanswered(Arrival.of(context, journey, trail, need))
                : new Redirect(journey.address());
    }

    private Page unanswered(Arrival arrival) {
        var recommendation = orient.adviseAgain(arrival.context().pack(), arrival.situation(), Optional.empty());
        var layout = arrival.layout("Personne ne répond. " + arrival.need().label());
        return Page.of((output, none) -> JteunansweredGenerated.render(output, none, layout, arrival, recommendation));
    }
}
