package fr.gpsusagers.portal.place;

import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.FindPlace;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Finds a place by what the citizen types, which stays in the body of the request;
/// the address of the result holds only codes.
@Controller
final class PlaceController {

    private static final int LONGEST = 100;

    private final Reception reception;
    private final FindPlace findPlace;
    private final Orient orient;

    PlaceController(Reception reception, FindPlace findPlace, Orient orient) {
        this.reception = reception;
        this.findPlace = findPlace;
        this.orient = orient;
    }

    /// Redirects a visitor who opens the address of the form directly.
    @GetMapping("/lieu")
    @MayCall(Who.ANYONE)
    View start() {
        return new Redirect("/");
    }

    @PostMapping("/lieu")
    @MayCall(Who.ANYONE)
    View understand(
            Journey sent,
            @RequestParam(name = "ou", defaultValue = "") String typed,
            @RequestParam(name = "suite", defaultValue = "") String next) {
        PageContext context = reception.welcome();
        Journey journey = sent.withoutPlace();
        return context.pack().guide().walk(journey.steps()) instanceof Walk.AtNeed(var trail, var need)
                ? understand(
                        Arrival.of(context, journey, trail, need), FormFields.cut(typed, LONGEST), Destination.of(next))
                : new Redirect(journey.address());
    }

    private View understand(Arrival arrival, String typed, Destination next) {
        PageContext context = arrival.context();
        PlaceAnswer answer = findPlace.find(context.pack().territory(), typed, context.today());
        Journey journey = arrival.journey();
        return switch (answer) {
            case PlaceAnswer.SeveralPlaces several -> amongSeveral(arrival, several, typed, next);
            case PlaceAnswer.UnknownPlace() -> PlacePages.askAgain(arrival, typed, next);
            case PlaceAnswer.OnePlace _, PlaceAnswer.SplitPlace _, PlaceAnswer.OutsidePlace _ ->
                next.redirect(Whereabouts.lead(journey, answer));
        };
    }

    /// Asks which place is meant only if the answer changes the contact.
    private View amongSeveral(Arrival arrival, PlaceAnswer.SeveralPlaces several, String typed, Destination next) {
        List<Place> places = several.candidates();
        boolean anyQuartier = places.stream().anyMatch(place -> place.quartier().isPresent());
        var advice = orient.advise(arrival.context().pack(), arrival.situation(Optional.of(several)));
        return anyQuartier || places.size() == 1 || advice instanceof Advice.AskPlace
                ? PlacePages.choose(arrival, places, typed, next)
                : next.redirect(Whereabouts.lead(arrival.journey(), several));
    }
}
