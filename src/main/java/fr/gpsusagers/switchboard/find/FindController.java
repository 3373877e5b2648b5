package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskView.Location;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.CitizenNotices.Resending;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.find.FindPage.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// « Retrouver une demande »: by the reference that a caller reads out. With the code, the agent sees what the
/// citizen sees, and changes or withdraws the request for the caller; without it, he sees only where the request
/// is. He may also send the reference anew to the address on file, or list the requests of a number that he rang
/// back.
@Controller
final class FindController {

    private static final int LONGEST = 20;

    /// Marks words that an agent typed for a caller. The caller knew the code, but may not be the citizen.
    private static final String HEARD = "Entendu au téléphone, noté par un agent\u00A0: ";

    private static final int LONGEST_WORDS = 1_900;
    private static final int LONGEST_PASS = 200;

    private final Reception reception;
    private final Workplace workplace;
    private final DeskView deskView;
    private final OwnEnquiry ownEnquiry;
    private final ChangePerson changePerson;
    private final CitizenNotices citizenNotices;
    private final WrongCodes wrongCodes;
    private final RefusalTrace refusals;
    private final Clock clock;

    FindController(
            Reception reception,
            Workplace workplace,
            DeskView deskView,
            OwnEnquiry ownEnquiry,
            ChangePerson changePerson,
            CitizenNotices citizenNotices,
            WrongCodes wrongCodes,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.deskView = deskView;
        this.ownEnquiry = ownEnquiry;
        this.changePerson = changePerson;
        this.citizenNotices = citizenNotices;
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
            return show(agent, searched, Reply.BY_ADDRESS);
        }
        Optional<Reference> reference = searched.reference();
        return reference.isPresent() && !searched.code().isEmpty()
                ? prove(agent, searched, reference.get(), clock.instant())
                : locate(agent, searched);
    }

    private View locate(Agent agent, SearchedRequest searched) {
        if (searched.typed().isEmpty()) {
            return show(agent, searched, Reply.NOTHING);
        }
        Location location = searched.reference()
                .map(known -> deskView.locate(new Actor.Staff(agent), known))
                .orElseGet(Location.Unknown::new);
        return switch (location) {
            case Location.AtYourDesk(Enquiry enquiry) -> new Redirect("/agent/demande/" + enquiry.id());
            case Location.Elsewhere(Enquiry enquiry) -> show(agent, searched, Reply.ELSEWHERE, List.of(enquiry));
            case Location.OnlyWithCode _ -> show(agent, searched, Reply.ONLY_WITH_CODE);
            case Location.Unknown _ -> unknown(agent, searched);
            case Location.NotYours _ -> {
                refusals.notYours();
                yield unknown(agent, searched);
            }
        };
    }

    private View unknown(Agent agent, SearchedRequest searched) {
        return show(agent, searched, Reply.UNKNOWN).withStatus(HttpStatus.NOT_FOUND);
    }

    private View prove(Agent agent, SearchedRequest searched, Reference reference, Instant now) {
        if (!wrongCodes.mayTry(agent.id(), now)) {
            return show(agent, searched, Reply.TOO_MANY).withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (deskView.findForCaller(new Actor.Staff(agent), reference, searched.code(), now)
                instanceof Follow.Seen seen) {
            Optional<String> pass =
                    ownEnquiry.givePass(new Actor.Bearer(seen.enquiry().id()), now);
            if (pass.isPresent()) {
                return show(agent, seen, pass.get(), Optional.empty());
            }
        }
        wrongCodes.add(agent.id(), now);
        return unknown(agent, searched);
    }

    @PostMapping("/agent/retrouver/renvoyer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View resend(Agent agent, HttpServletRequest request) {
        SearchedRequest searched = SearchedRequest.read(request);
        var given = searched.given().orElseThrow(FindController::unreadable);
        Resending resending = citizenNotices.resend(
                new Actor.Staff(agent), reception.welcome().pack(), given, clock.instant());
        return resending == Resending.ACCEPTED ? show(agent, searched, Reply.RESENT) : new Redirect("/agent/retrouver");
    }

    @PostMapping("/agent/retrouver/rappele")
    @MayCall(value = Who.AGENT, right = Right.SEE_STATE_OF_ALL)
    View rungBack(Agent agent, HttpServletRequest request) {
        SearchedRequest searched = SearchedRequest.read(request);
        var number = searched.number().orElseThrow(FindController::unreadable);
        return deskView.showForNumber(new Actor.Staff(agent), number, clock.instant())
                .<View>map(open -> show(agent, searched, Reply.RUNG_BACK, List.copyOf(open)))
                .orElseGet(() -> new Redirect("/agent/retrouver"));
    }

    @PostMapping("/agent/retrouver/changer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View change(Agent agent, HttpServletRequest request) {
        var fields = new FormFields(request);
        return bearer(fields)
                .map(bearer -> changePerson.change(
                        bearer, reception.welcome().pack(), draft -> fill(draft, fields), clock.instant()))
                .map(result -> after(agent, result, fields, "C’est noté. Le service le voit tout de suite."))
                .orElseGet(FindController::again);
    }

    private static void fill(PersonDraft draft, FormFields fields) {
        String words = Redacted.of(fields.text("mots", LONGEST_WORDS)).text();
        draft.addWords(words.isEmpty() ? "" : HEARD + words);
        switch (fields.text("moment", LONGEST_PASS)) {
            case "" -> {}
            case "tout" -> draft.moments(Set.of());
            case String word -> HalfDay.find(word).map(Set::of).ifPresent(draft::moments);
        }
    }

    @PostMapping("/agent/retrouver/retirer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View withdraw(Agent agent, HttpServletRequest request) {
        var fields = new FormFields(request);
        return bearer(fields)
                .map(bearer -> ownEnquiry.withdraw(bearer, clock.instant()))
                .map(result -> after(agent, result, fields, "La demande est retirée. Dites-le à la personne."))
                .orElseGet(FindController::again);
    }

    private View after(Agent agent, Follow result, FormFields fields, String said) {
        String pass = fields.text("passe", LONGEST_PASS);
        return switch (result) {
            case Follow.Seen seen -> show(agent, seen, pass, Optional.of(said));
            case Follow.TooLate _, Follow.NobodyThen _, Follow.NotYours _ -> again();
        };
    }

    private Optional<Actor.Bearer> bearer(FormFields fields) {
        return ownEnquiry.checkPass(new Actor.Citizen(), fields.text("passe", LONGEST_PASS), clock.instant());
    }

    private static View again() {
        return new Redirect("/agent/retrouver");
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private Page show(Agent agent, SearchedRequest searched, Reply reply) {
        return show(agent, searched, reply, List.of());
    }

    private Page show(Agent agent, SearchedRequest searched, Reply reply, List<Enquiry> enquiries) {
        PageContext context = reception.welcome();
        var page = new FindPage(context, searched, reply, enquiries);
        var layout = workplace.layout(context, "Retrouver une demande", agent);
        return Page.of((output, none) -> JtefindGenerated.render(output, none, layout, page));
    }

    /// @param pass proves for half an hour that the caller gave the code
    private Page show(Agent agent, Follow.Seen seen, String pass, Optional<String> said) {
        PageContext context = reception.welcome();
        var page = new CallerPage(context, seen, pass, said);
        var layout = workplace.layout(context, "La demande de la personne", agent);
        return Page.of((output, none) -> JtecallerGenerated.render(output, none, layout, page));
    }
}
