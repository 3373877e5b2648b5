package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.callback.SplitCallback;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.JoinEnquiry;
import fr.gpsusagers.enquiry.work.RateRouting;
import fr.gpsusagers.enquiry.work.RateRouting.Rating;
import fr.gpsusagers.enquiry.work.TransferEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether a request is where it belongs, and is one: not for me, the same as another, two in one, the right desk at
/// once.
@Controller
final class RoutingController {

    private static final int LONGEST = 2_000;

    private final Reception reception;
    private final TransferEnquiry transferEnquiry;
    private final JoinEnquiry joinEnquiry;
    private final SplitCallback splitCallback;
    private final RateRouting rateRouting;
    private final Clock clock;

    RoutingController(
            Reception reception,
            TransferEnquiry transferEnquiry,
            JoinEnquiry joinEnquiry,
            SplitCallback splitCallback,
            RateRouting rateRouting,
            Clock clock) {
        this.reception = reception;
        this.transferEnquiry = transferEnquiry;
        this.joinEnquiry = joinEnquiry;
        this.splitCallback = splitCallback;
        this.rateRouting = rateRouting;
        this.clock = clock;
    }

    /// « Pas pour moi. » Nothing chosen is « je ne sais pas ».
    @PostMapping("/agent/demande/{id}/transmettre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    Redirect transfer(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String guichet,
            @RequestParam(defaultValue = "") String raison) {
        EnquiryId enquiry = CardController.id(id);
        Optional<DeskId> to = Optional.of(guichet).filter(Identifiers::isOne).map(DeskId::new);
        return After.of(
                        transferEnquiry.transfer(
                                new Actor.Staff(agent),
                                reception.welcome().pack(),
                                enquiry,
                                to,
                                FormFields.cut(raison, LONGEST),
                                clock.instant()),
                        enquiry)
                .orTo("/agent?fait=transmise");
    }

    /// The same request twice. For ten minutes it can be taken back, as any closing.
    @PostMapping("/agent/demande/{id}/joindre")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect join(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String autre) {
        EnquiryId enquiry = CardController.id(id);
        EnquiryId other = CardController.id(autre);
        return After.of(joinEnquiry.join(new Actor.Staff(agent), enquiry, other, clock.instant()), enquiry)
                .orTo("/agent?clos=" + enquiry);
    }

    /// What was asked again is another request.
    @PostMapping("/agent/demande/{id}/separer")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect split(@PathVariable String id, Agent agent) {
        EnquiryId enquiry = CardController.id(id);
        var split =
                splitCallback.split(new Actor.Staff(agent), reception.welcome().pack(), enquiry, clock.instant());
        return After.of(split, enquiry).orTo("/agent/demande/" + enquiry);
    }

    /// « Le bon service du premier coup ? »
    @PostMapping("/agent/demande/{id}/avis")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect rate(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String premier) {
        EnquiryId enquiry = CardController.id(id);
        Rating rating = premier.equals(Rating.RIGHT_AT_ONCE.word()) ? Rating.RIGHT_AT_ONCE : Rating.WENT_ROUND;
        return After.of(rateRouting.rate(new Actor.Staff(agent), enquiry, rating, clock.instant()), enquiry)
                .orTo("/agent?fait=avis");
    }
}
