package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Duplicates;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.enquiry.work.Transfers.Detour;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.sending.ToldChanges;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import fr.gpsusagers.switchboard.card.DeskOption.Meant;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Transfers requests to other desks, joins duplicates, separates a repetition that is a request of its own, and
/// records whether the citizen reached the right desk at once.
@Controller
final class RoutingController {

    /// « Je ne sais pas »: the switchboard finds the desk.
    private static final String UNSURE = "inconnu";

    private final Reception reception;
    private final CardPages pages;
    private final Transfers transfers;
    private final Duplicates duplicates;
    private final ToldChanges toldChanges;
    private final Closings closings;
    private final Clock clock;

    RoutingController(
            Reception reception,
            CardPages pages,
            Transfers transfers,
            Duplicates duplicates,
            ToldChanges toldChanges,
            Closings closings,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.transfers = transfers;
        this.duplicates = duplicates;
        this.toldChanges = toldChanges;
        this.closings = closings;
        this.clock = clock;
    }

    /// « Pas pour moi. »
    ///
    /// @param vers the proposed desk that was pressed, or [#UNSURE]; empty for the desk that was typed
    @PostMapping("/agent/demande/{id}/transmettre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    View transfer(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String vers,
            HttpServletRequest request) {
        EnquiryId enquiry = CardController.id(id);
        CardForm form = CardForm.read(request);
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, enquiry, form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        if (vers.equals(UNSURE)) {
            return transfer(agent, enquiry, form, Optional.empty());
        }
        if (Identifiers.isOne(vers)) {
            return transfer(agent, enquiry, form, Optional.of(new DeskId(vers)));
        }
        List<Desk> desks = reception.welcome().pack().directory().desks();
        return switch (DeskOption.meant(desks, form.choice(Choice.DESK))) {
            case Meant.One(DeskId desk) -> transfer(agent, enquiry, form, Optional.of(desk));
            case Meant.Several several -> pages.refuse(agent, enquiry, form, RefusalWords.of(several), Choice.DESK);
            case Meant.Unknown _ ->
                pages.refuse(agent, enquiry, form, RefusalWords.unknownDesk(form.choice(Choice.DESK)), Choice.DESK);
        };
    }

    private View transfer(Agent agent, EnquiryId enquiry, CardForm form, Optional<DeskId> to) {
        CardForm rest = pages.keep(agent, enquiry, form, Set.of(Part.REASON));
        Work work = transfers.transfer(
                new Actor.Staff(agent),
                reception.welcome().pack(),
                enquiry,
                to,
                form.text(Part.REASON),
                clock.instant());
        return pages.after(work, agent, enquiry, rest, whereItWent(work, to));
    }

    private static String whereItWent(Work work, Optional<DeskId> wished) {
        if (!(work instanceof Work.Done(Enquiry moved))) {
            return "/agent";
        }
        String way = "/agent?fait=transmise&guichet=" + moved.desk().value();
        return switch (Detour.of(moved, wished)) {
            case NONE -> way;
            case CLOSED -> way + "&voulu=" + wished.orElse(moved.desk()).value();
            case ROUND -> way + "&tour=oui";
        };
    }

    /// Takes a transfer back.
    @PostMapping("/agent/demande/{id}/reprendre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    View undo(@PathVariable String id, Agent agent) {
        EnquiryId enquiry = CardController.id(id);
        Work work = transfers.undo(new Actor.Staff(agent), enquiry, clock.instant());
        return pages.after(work, agent, enquiry, CardForm.EMPTY, "/agent/demande/" + enquiry);
    }

    /// Joins two copies of the same request. The one that is due sooner goes on. The agent can undo this for ten
    /// minutes, like any closing.
    @PostMapping("/agent/demande/{id}/joindre")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View join(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String autre,
            HttpServletRequest request) {
        EnquiryId enquiry = CardController.id(id);
        EnquiryId other = CardController.id(autre);
        CardForm form = CardForm.read(request);
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, enquiry, form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        Optional<View> unread = pages.refuseUnread(agent, enquiry, form, request);
        if (unread.isPresent()) {
            return unread.get();
        }
        CardForm rest = pages.keep(agent, enquiry, form, Set.of());
        Work work = duplicates.join(new Actor.Staff(agent), enquiry, other, CardPages.read(request), clock.instant());
        boolean stays = work instanceof Work.Done(Enquiry kept) && kept.id().equals(enquiry);
        return pages.after(
                work, agent, enquiry, rest, stays ? "/agent/demande/" + enquiry : "/agent?fait=jointe&clos=" + enquiry);
    }

    /// Separates a repetition that turned out to be another request.
    @PostMapping("/agent/demande/{id}/separer")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View split(@PathVariable String id, Agent agent, HttpServletRequest request) {
        EnquiryId enquiry = CardController.id(id);
        CardForm rest = pages.keepNote(agent, enquiry, CardForm.read(request));
        Work split =
                toldChanges.split(new Actor.Staff(agent), reception.welcome().pack(), enquiry, clock.instant());
        return pages.stay(split, agent, enquiry, rest, Set.of());
    }

    /// « Le bon service du premier coup ? »
    @PostMapping("/agent/demande/{id}/avis")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View rate(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String premier) {
        EnquiryId enquiry = CardController.id(id);
        Rating rating = premier.equals(Rating.RIGHT_AT_ONCE.word()) ? Rating.RIGHT_AT_ONCE : Rating.WENT_ROUND;
        Work work = closings.rate(new Actor.Staff(agent), enquiry, rating, clock.instant());
        return pages.after(work, agent, enquiry, CardForm.EMPTY, "/agent?fait=avis");
    }
}
