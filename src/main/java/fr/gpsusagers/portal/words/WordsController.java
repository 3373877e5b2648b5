package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.DailyLimit;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.portal.words.WordsPage.State;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
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

/// Understands citizens' own words. They stay in the body of the request; the
/// address of the result holds only identifiers.
@Controller
final class WordsController {

    private static final int OTHERS = 3;
    /// Of a text that is too long to be understood, the beginning and the end are still searched for a danger.
    private static final int END = 1000;

    /// Longest text that the page gives back to be shortened.
    private static final int LONGEST_TYPED = 20_000;

    /// Words with the name of a place that are no more than this tell whom to ask, not why.
    private static final int FEW_WORDS = 4;

    private static final int LONGEST_WHILE_TYPING = 1000;
    private static final int MOST_KEPT_A_DAY = 30;

    private final Reception reception;
    private final HearWords hearWords;
    private final Orient orient;
    private final HeavyWork heavyWork;
    private final SuggestedPhrases suggestedPhrases;
    private final DailyLimit limit;
    private final NamedPages namedPages;

    WordsController(
            Reception reception,
            HearWords hearWords,
            Orient orient,
            HeavyWork heavyWork,
            SuggestedPhrases suggestedPhrases,
            DailyLimit limit,
            NamedPages namedPages) {
        this.reception = reception;
        this.hearWords = hearWords;
        this.orient = orient;
        this.heavyWork = heavyWork;
        this.suggestedPhrases = suggestedPhrases;
        this.limit = limit;
        this.namedPages = namedPages;
    }

    /// Redirects a visitor who opens the address of the form directly.
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
        PageContext context = reception.welcome();
        Journey journey = sent.along(List.of()).having(UnderstoodWords.NOTHING);
        String typed = FormFields.cut(words, LONGEST_TYPED);
        if (typed.isEmpty()) {
            return show(context, State.EMPTY, "", journey, List.of()).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String said = ends(typed);
        Heard heard = listen(context, said, journey);
        if (!said.equals(typed) && heard.understanding().danger().level() == DangerLevel.NONE) {
            return show(context, State.TOO_LONG, typed, journey, List.of())
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<String> key = agreed.equals("oui") && limit.allows(request.getRemoteAddr(), "phrase", MOST_KEPT_A_DAY)
                ? Optional.of(keep(context, said, heard))
                : Optional.empty();
        Journey known = known(journey, heard, key);
        return namedPages.find(context, said, heard, known).orElseGet(() -> answer(context, said, heard, known));
    }

    private static String ends(String typed) {
        return typed.length() <= HearWords.LONGEST
                ? typed
                : FormFields.cut(typed, HearWords.LONGEST - END) + "\n" + typed.substring(typed.length() - END + 1);
    }

    private Heard listen(PageContext context, String words, Journey journey) {
        var situation = new Situation(
                Optional.empty(), Whereabouts.of(context).find(journey), context.now(), journey.constraints());
        return heavyWork.run(() -> hearWords.hear(context.pack(), words, situation));
    }

    private String keep(PageContext context, String words, Heard heard) {
        return suggestedPhrases.keep(
                words, context.pack().phrasebook(), heard.situation().need(), context.today());
    }

    /// Adds everything understood from the words to the journey.
    private static Journey known(Journey journey, Heard heard, Optional<String> key) {
        Journey there = heard.situation()
                .where()
                .map(where -> journey.communes().isEmpty() ? Whereabouts.lead(journey, where) : journey)
                .orElse(journey);
        return there.with(heard.situation().constraints())
                .having(new UnderstoodWords(
                        true,
                        others(heard),
                        heard.situation().danger(),
                        heard.situation().circumstances(),
                        heard.isUnsureDanger(),
                        key));
    }

    /// The other needs that the words may mean, for « Ce n’est pas ça ».
    private static List<NeedId> others(Heard heard) {
        return heard.understanding().guesses().stream()
                .map(Guess::need)
                .flatMap(Optional::stream)
                .filter(need -> !heard.situation().need().equals(Optional.of(need)))
                .limit(OTHERS)
                .toList();
    }

    private View answer(PageContext context, String words, Heard heard, Journey journey) {
        Guide guide = context.pack().guide();
        if (heard.isUnsureDanger()) {
            return new Redirect(journey.along(
                            heard.situation().need().map(guide::shortestWay).orElse(List.of()))
                    .address());
        }
        if (isFromElsewhere(words, heard)) {
            return new Redirect(journey.having(journey.told().withoutOthers())
                    .along(guide.shortestWay(guide.always().id()))
                    .address());
        }
        return switch (heard.understanding().meaning()) {
            case Meaning.Sure(NeedId need) ->
                new Redirect(journey.along(guide.shortestWay(need)).address());
            case Meaning.Hesitant(List<NeedId> choices) -> {
                var options = guide.listNeeds(choices);
                yield show(context, State.ofGuesses(options), words, journey, options);
            }
            case Meaning.Topic(ThemeId theme) ->
                new Redirect(journey.along(guide.wayTo(theme)).address());
            case Meaning.Vague() -> show(context, State.VAGUE, words, journey, List.of());
            case Meaning.PlaceOnly() -> show(context, State.PLACE, "", journey, List.of());
            case Meaning.AboutSite() -> show(context, State.ABOUT, "", journey, List.of());
            case Meaning.OtherLanguage(String language) -> showForeign(context, heard, language, journey);
            case Meaning.Greeting() -> show(context, State.WELCOME, "", journey, List.of());
            case Meaning.OffSubject _, Meaning.Abuse _ -> show(context, State.OFF_SUBJECT, words, journey, List.of());
            case Meaning.Lost() -> show(context, State.LOST, words, journey, List.of());
        };
    }

    /// « Rouen », « caf Cherbourg »: whatever is needed, the answer is the département of that place.
    private static boolean isFromElsewhere(String words, Heard heard) {
        return heard.understanding()
                        .clues()
                        .place()
                        .filter(OutsidePlace.class::isInstance)
                        .isPresent()
                && heard.situation()
                        .where()
                        .filter(OutsidePlace.class::isInstance)
                        .isPresent()
                && heard.understanding().danger().level() == DangerLevel.NONE
                && switch (heard.understanding().meaning()) {
                    case Meaning.PlaceOnly _ -> true;
                    case Meaning.Hesitant _, Meaning.Topic _, Meaning.Vague _, Meaning.Lost _ ->
                        words.strip().split("\\s+").length <= FEW_WORDS;
                    case Meaning.Sure _,
                            Meaning.AboutSite _,
                            Meaning.OtherLanguage _,
                            Meaning.Greeting _,
                            Meaning.OffSubject _,
                            Meaning.Abuse _ -> false;
                };
    }

    private Page showForeign(PageContext context, Heard heard, String language, Journey journey) {
        var advice = orient.advise(context.pack(), heard.situation());
        var page = ForeignPage.of(context, heard, advice, language, journey);
        var layout = context.layout(
                "Autre langue\u00A0: qui contacter", page.journey().reader());
        return Page.of((output, none) -> JteforeignGenerated.render(output, none, layout, page));
    }

    static Page show(PageContext context, State state, String words, Journey journey, List<Need> options) {
        var page = new WordsPage(context, state, words, journey, options);
        var layout = context.layout(state.headline(), journey.reader());
        return Page.of((output, none) -> JtewordsGenerated.render(output, none, layout, page));
    }

    /// Suggests contacts, places and needs while the citizen types. Called by a script.
    @PostMapping("/comprendre/pendant")
    @MayCall(Who.ANYONE)
    @ResponseBody
    List<NamedPages.Suggestion> suggest(Journey sent, @RequestParam(name = "mots", defaultValue = "") String words) {
        PageContext context = reception.welcome();
        Journey journey = sent.along(List.of()).having(UnderstoodWords.NOTHING);
        String said = FormFields.cut(words, LONGEST_WHILE_TYPING);
        Heard heard = listen(context, said, journey);
        return namedPages.suggest(context, said, heard, known(journey, heard, Optional.empty()));
    }
}
