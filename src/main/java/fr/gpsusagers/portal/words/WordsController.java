package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.DailyLimit;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Told;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.portal.words.WordsPage.State;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.suggestion.KeepPhrase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/// Takes someone's own words. They stay in the body of the request; the address that follows holds identifiers.
@Controller
final class WordsController {

    private static final int LONGEST = 1000;
    private static final int OTHERS = 3;
    private static final int MOST_KEPT_A_DAY = 30;

    private final Reception reception;
    private final HearWords hearWords;
    private final HeavyWork heavyWork;
    private final KeepPhrase keepPhrase;
    private final DailyLimit limit;

    WordsController(
            Reception reception, HearWords hearWords, HeavyWork heavyWork, KeepPhrase keepPhrase, DailyLimit limit) {
        this.reception = reception;
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
        this.keepPhrase = keepPhrase;
        this.limit = limit;
    }

    /// Someone came back to the address of the form without the form.
    @GetMapping("/comprendre")
    @MayCall(Who.ANYONE)
    Redirect start() {
        return new Redirect("/");
    }

    @PostMapping("/comprendre")
    @MayCall(Who.ANYONE)
    View understand(
            Journey sent,
            @RequestParam(name = "mots", defaultValue = "") String words,
            @RequestParam(name = "garder", defaultValue = "") String agreed,
            HttpServletRequest request) {
        Visit visit = reception.welcome();
        Journey journey = sent.along(List.of()).having(Told.NOTHING);
        String said = FormFields.cut(words, LONGEST);
        if (said.isEmpty()) {
            return show(visit, State.EMPTY, "", journey, List.of()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Heard heard = listen(visit, said, journey);
        Optional<String> key = agreed.equals("oui") && limit.allows(request.getRemoteAddr(), "phrase", MOST_KEPT_A_DAY)
                ? Optional.of(keep(visit, said, heard))
                : Optional.empty();
        return answer(visit, said, heard, known(journey, heard, key));
    }

    private Heard listen(Visit visit, String words, Journey journey) {
        var whereabouts = new Whereabouts(visit.pack().territory(), visit.now().toLocalDate());
        var situation = new Situation(Optional.empty(), whereabouts.find(journey), visit.now(), journey.constraints());
        return heavyWork.run(() -> hearWords.hear(visit.pack(), words, situation));
    }

    private String keep(Visit visit, String words, Heard heard) {
        return keepPhrase
                .keep(
                        words,
                        visit.pack().phrasebook(),
                        heard.situation().need(),
                        visit.now().toLocalDate())
                .key();
    }

    /// The journey with all that the words told.
    private static Journey known(Journey journey, Heard heard, Optional<String> key) {
        Journey there = heard.situation()
                .where()
                .map(where -> journey.communes().isEmpty() ? Whereabouts.lead(journey, where) : journey)
                .orElse(journey);
        return there.with(heard.situation().constraints())
                .having(new Told(
                        true,
                        others(heard),
                        heard.situation().danger(),
                        heard.situation().circumstances(),
                        heard.isUnsureDanger(),
                        key));
    }

    /// What else the words may have meant, for « Ce n’est pas ça ».
    private static List<NeedId> others(Heard heard) {
        return heard.understanding().guesses().stream()
                .map(Guess::need)
                .flatMap(Optional::stream)
                .filter(need -> !heard.situation().need().equals(Optional.of(need)))
                .limit(OTHERS)
                .toList();
    }

    private View answer(Visit visit, String words, Heard heard, Journey journey) {
        Guide guide = visit.pack().guide();
        if (heard.isUnsureDanger()) {
            return new Redirect(journey.along(
                            heard.situation().need().map(guide::shortestWay).orElse(List.of()))
                    .address());
        }
        return switch (heard.understanding().meaning()) {
            case Meaning.Sure(NeedId need) ->
                new Redirect(journey.along(guide.shortestWay(need)).address());
            case Meaning.Hesitant(List<NeedId> choices) -> {
                var options = Option.of(guide, choices, journey);
                yield show(visit, State.ofGuesses(options), words, journey, options);
            }
            case Meaning.Topic(ThemeId theme) ->
                new Redirect(journey.along(guide.wayTo(theme)).address());
            case Meaning.Vague() -> show(visit, State.VAGUE, words, journey, List.of());
            case Meaning.PlaceOnly() -> show(visit, State.PLACE, "", journey, List.of());
            case Meaning.AboutSite() -> show(visit, State.ABOUT, "", journey, List.of());
            case Meaning.OtherLanguage(String language) -> show(visit, ForeignPage.of(visit, heard, language, journey));
            case Meaning.Greeting() -> show(visit, State.WELCOME, "", journey, List.of());
            case Meaning.OffSubject() -> show(visit, State.OFF_SUBJECT, words, journey, List.of());
            case Meaning.Lost() -> show(visit, State.LOST, words, journey, List.of());
        };
    }

    private static Page show(Visit visit, ForeignPage page) {
        var layout =
                visit.layout("Autre langue\u00A0: qui contacter", page.journey().reader());
        return Page.of((output, none) -> JteforeignGenerated.render(output, none, layout, page));
    }

    static Page show(Visit visit, State state, String words, Journey journey, List<Option> options) {
        var page = WordsPage.of(visit, state, words, journey, options);
        var layout = visit.layout(state.headline(), journey.reader());
        return Page.of((output, none) -> JtewordsGenerated.render(output, none, layout, page));
    }

    /// While someone types, where scripts run: what the words may mean so far.
    @PostMapping("/comprendre/pendant")
    @MayCall(Who.ANYONE)
    @ResponseBody
    List<WhileTyping> suggest(Journey sent, @RequestParam(name = "mots", defaultValue = "") String words) {
        Visit visit = reception.welcome();
        Journey journey = sent.along(List.of()).having(Told.NOTHING);
        Heard heard = listen(visit, FormFields.cut(words, LONGEST), journey);
        return WhileTyping.of(visit.pack().guide(), heard, known(journey, heard, Optional.empty()));
    }
}
