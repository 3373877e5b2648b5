package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.Pass;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskView.Listing;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.CitizenNotices.Resending;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.find.FindPage.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Acts for a caller: changes or withdraws a request whose code the caller gave, sends the reference anew to
/// the address on file, or lists the requests of a number that the operator rang back.
@Controller
final class CallerController {

    /// Marks words that an agent typed for a caller. The caller knew the code, but may not be the citizen.
    private static final String HEARD = "Entendu au téléphone, noté par un agent\u00A0: ";

    private static final int LONGEST_WORDS = 1_900;
    private static final int LONGEST_PASS = 200;

    private final Reception reception;
    private final FindPages pages;
    private final OwnEnquiry ownEnquiry;
    private final ChangePerson changePerson;
    private final CitizenNotices citizenNotices;
    private final DeskView deskView;
    private final Clock clock;

    CallerController(
            Reception reception,
            FindPages pages,
            OwnEnquiry ownEnquiry,
            ChangePerson changePerson,
            CitizenNotices citizenNotices,
            DeskView deskView,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.ownEnquiry = ownEnquiry;
        this.changePerson = changePerson;
        this.citizenNotices = citizenNotices;
        this.deskView = deskView;
        this.clock = clock;
    }

    @PostMapping("/agent/retrouver/renvoyer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View resend(Agent agent, HttpServletRequest request) {
        SearchedRequest searched = SearchedRequest.read(request);
        var given = searched.given().orElseThrow(CallerController::unreadable);
        Resending resending = citizenNotices.resend(
                new Actor.Staff(agent), reception.welcome().pack(), given, clock.instant());
        return resending == Resending.ACCEPTED
                ? pages.show(agent, searched, new Reply.Resent())
                : new Redirect("/agent/retrouver");
    }

    @PostMapping("/agent/retrouver/rappele")
    @MayCall(value = Who.AGENT, right = Right.SEE_STATE_OF_ALL)
    View rungBack(Agent agent, HttpServletRequest request) {
        SearchedRequest searched = SearchedRequest.read(request);
        var number = searched.number().orElseThrow(CallerController::unreadable);
        return switch (deskView.showForNumber(new Actor.Staff(agent), number, clock.instant())) {
            case Listing.Listed(var open) -> pages.show(agent, searched, new Reply.RungBack(open));
            case Listing.NotYours _ -> new Redirect("/agent/retrouver");
        };
    }

    @PostMapping("/agent/retrouver/changer")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View change(Agent agent, HttpServletRequest request) {
        var fields = new FormFields(request);
        return bearer(fields)
                .map(bearer -> changePerson.change(
                        bearer, reception.welcome().pack(), draft -> fill(draft, fields), clock.instant()))
                .map(result -> after(agent, result, fields, "C’est noté. Le service le voit tout de suite."))
                .orElseGet(CallerController::again);
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
                .orElseGet(CallerController::again);
    }

    private View after(Agent agent, Follow result, FormFields fields, String said) {
        String pass = fields.text("passe", LONGEST_PASS);
        return switch (result) {
            case Follow.Seen seen -> pages.show(agent, seen, pass, Optional.of(said));
            case Follow.TooLate _, Follow.NobodyThen _, Follow.NotYours _ -> again();
        };
    }

    private Optional<Actor.Bearer> bearer(FormFields fields) {
        return ownEnquiry.checkPass(new Actor.Citizen(), fields.text("passe", LONGEST_PASS), clock.instant())
                        instanceof Pass.Valid(Actor.Bearer bearer)
                ? Optional.of(bearer)
                : Optional.empty();
    }

    private static View again() {
        return new Redirect("/agent/retrouver");
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
