package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.Pass;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskView.Finding;
import fr.gpsusagers.enquiry.work.DeskView.Location;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.find.FindPage.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// « Retrouver une demande »: by the reference that a caller reads out. With the code, the agent sees what the citizen
/// sees; without it, only where the request is.
@Controller
final class FindController {

    private static final int LONGEST = 20;

    private final FindPages pages;
    private final DeskView deskView;
    private final OwnEnquiry ownEnquiry;
    private final WrongCodes wrongCodes;
    private final RefusalTrace refusals;
    private final Clock clock;

    FindController(
            FindPages pages,
            DeskView deskView,
            OwnEnquiry ownEnquiry,
            WrongCodes wrongCodes,
            RefusalTrace refusals,
            Clock clock) {
        this.pages = pages;
        this.deskView = deskView;
        this.ownEnquiry = ownEnquiry;
        this.wrongCodes = wrongCodes;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/agent/retrouver")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    View find(Agent agent, @RequestParam(name = "reference", defaultValue = "") String typed) {
        return locate(agent, new SearchedRequest(FormFields.cut(typed, LONGEST), ""));
    }

    /// A number or a mail address is not looked up: the page only offers what puts nobody in danger.
    @PostMapping("/agent/retrouver")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View search(Agent agent, HttpServletRequest request) {
        SearchedRequest searched = SearchedRequest.read(request);
        if (searched.given().isPresent()) {
            return pages.show(agent, searched, new Reply.ByAddress());
        }
        Optional<Reference> reference = searched.reference();
        return reference.isPresent() && !searched.code().isEmpty()
                ? prove(agent, searched, reference.get(), clock.instant())
                : locate(agent, searched);
    }

    private View locate(Agent agent, SearchedRequest searched) {
        if (searched.typed().isEmpty()) {
            return pages.show(agent, searched, new Reply.Nothing());
        }
        Location location = searched.reference()
                .map(known -> deskView.locate(new Actor.Staff(agent), known))
                .orElseGet(Location.Unknown::new);
        return switch (location) {
            case Location.AtYourDesk(Enquiry enquiry) -> new Redirect("/agent/demande/" + enquiry.id());
            case Location.Elsewhere(Enquiry enquiry) -> pages.show(agent, searched, new Reply.Elsewhere(enquiry));
            case Location.OnlyWithCode _ -> pages.show(agent, searched, new Reply.OnlyWithCode());
            case Location.Unknown _ -> unknown(agent, searched);
            case Location.NotYours _ -> {
                refusals.notYours();
                yield unknown(agent, searched);
            }
        };
    }

    private View unknown(Agent agent, SearchedRequest searched) {
        return pages.show(agent, searched, new Reply.Unknown()).withStatus(HttpStatus.NOT_FOUND);
    }

    private View prove(Agent agent, SearchedRequest searched, Reference reference, Instant now) {
        if (!wrongCodes.mayTry(agent.id(), now)) {
            return pages.show(agent, searched, new Reply.TooMany()).withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        Finding finding = deskView.findForCaller(new Actor.Staff(agent), reference, searched.code(), now);
        if (finding instanceof Finding.Proven(var seen, var bearer)
                && ownEnquiry.givePass(bearer, now) instanceof Pass.Given(String token)) {
            return pages.show(agent, seen, token, Optional.empty());
        }
        wrongCodes.add(agent.id(), now);
        return unknown(agent, searched);
    }
}
