package fr.gpsusagers.portal.words;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.words.WordsPage.State;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// « Ce n’est pas ça », and the choice among several needs. Both keep the phrase,
/// if the citizen agreed to leave it.
@Controller
final class CorrectionController {

    private final Reception reception;
    private final SuggestedPhrases suggestedPhrases;

    CorrectionController(Reception reception, SuggestedPhrases suggestedPhrases) {
        this.reception = reception;
        this.suggestedPhrases = suggestedPhrases;
    }

    /// The citizen chose one of several needs.
    @PostMapping("/comprendre/choix")
    @MayCall(Who.ANYONE)
    Redirect choose(Journey journey, @RequestParam String besoin) {
        PageContext context = reception.welcome();
        NeedId need = Optional.of(besoin)
                .filter(Identifiers::isOne)
                .map(NeedId::new)
                .filter(id -> context.pack().guide().findNeed(id).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        journey.told().phrase().ifPresent(key -> suggestedPhrases.correct(key, Optional.of(need), Origin.CHOSEN));
        return new Redirect(journey.having(journey.told().settled())
                .along(context.pack().guide().shortestWay(need))
                .address());
    }

    @PostMapping("/comprendre/pas-ca")
    @MayCall(Who.ANYONE)
    Redirect refuse(Journey journey) {
        journey.told().phrase().ifPresent(key -> suggestedPhrases.correct(key, Optional.empty(), Origin.REFUSED));
        return new Redirect(journey.along(List.of()).addressUnder("/comprendre/autrement"));
    }

    /// Shows the other needs that the words may mean, and a field to rephrase them.
    @GetMapping("/comprendre/autrement")
    @MayCall(Who.ANYONE)
    View otherwise(Journey sent) {
        PageContext context = reception.welcome();
        Guide guide = context.pack().guide();
        UnderstoodWords told = sent.told();
        Journey journey = sent.having(told.settled().withoutOthers());
        var options = guide.listNeeds(told.others());
        return WordsController.show(context, options.isEmpty() ? State.LOST : State.REFUSED, "", journey, options);
    }
}
