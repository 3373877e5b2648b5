package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.portal.follow.Pending.Act;
import fr.gpsusagers.sending.CitizenNotices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// `/suivi`: opens with a reference and a code, or with the pass cookie that the browser got for them. Lets citizens
/// withdraw their request, and say that it is not theirs.
@Controller
final class FollowController {

    /// The page to which a message leads, once it is kept.
    static final String SENT = "/suivi?fait=message";

    private final Reception reception;
    private final OwnEnquiry ownEnquiry;
    private final CitizenNotices citizenNotices;
    private final FollowPages pages;
    private final PassCookie cookie;
    private final CodeEntry codeEntry;
    private final Clock clock;

    FollowController(
            Reception reception,
            OwnEnquiry ownEnquiry,
            CitizenNotices citizenNotices,
            FollowPages pages,
            PassCookie cookie,
            CodeEntry codeEntry,
            Clock clock) {
        this.reception = reception;
        this.ownEnquiry = ownEnquiry;
        this.citizenNotices = citizenNotices;
        this.pages = pages;
        this.cookie = cookie;
        this.codeEntry = codeEntry;
        this.clock = clock;
    }

    @GetMapping("/suivi")
    @MayCall(Who.ANYONE)
    Page follow(@RequestParam(name = "fait", defaultValue = "") String done, HttpServletRequest request) {
        ReplyForm reply = done.equals("message") ? ReplyForm.SENT : ReplyForm.EMPTY;
        return find(request)
                .map(seen -> pages.show(reception.welcome(), seen, reply))
                .orElseGet(codeEntry::page);
    }

    /// Shows the promise for printing: what to remember, for citizens without internet at home.
    @GetMapping("/suivi/feuille")
    @MayCall(Who.ANYONE)
    View print(HttpServletRequest request) {
        return find(request)
                .<View>map(seen -> pages.ticket(reception.welcome(), seen))
                .orElseGet(() -> new Redirect("/suivi"));
    }

    private Optional<Follow.Seen> find(HttpServletRequest request) {
        return cookie.findBearer(request, clock.instant())
                .map(ownEnquiry::follow)
                .filter(Follow.Seen.class::isInstance)
                .map(Follow.Seen.class::cast);
    }

    @PostMapping("/suivi")
    @MayCall(Who.ANYONE)
    View open(HttpServletRequest request, HttpServletResponse response) {
        return codeEntry.open(Pending.FOLLOW, request, response, _ -> new Redirect("/suivi"));
    }

    /// Deletes the cookie and revokes all passes of the enquiry.
    @PostMapping("/suivi/fermer")
    @MayCall(Who.ANYONE)
    Redirect leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.deleteAndRevoke(request, response, clock.instant());
        return new Redirect("/");
    }

    @PostMapping("/suivi/retirer")
    @MayCall(Who.ANYONE)
    View withdraw(HttpServletRequest request, HttpServletResponse response) {
        return codeEntry.act(Pending.of(Act.WITHDRAW), request, response, bearer -> {
            ownEnquiry.withdraw(bearer, clock.instant());
            return new Redirect("/suivi");
        });
    }

    @PostMapping("/suivi/reprendre")
    @MayCall(Who.ANYONE)
    View takeBack(HttpServletRequest request, HttpServletResponse response) {
        return codeEntry.act(Pending.of(Act.TAKE_BACK), request, response, bearer -> {
            ownEnquiry.undoWithdrawal(bearer, clock.instant());
            return new Redirect("/suivi");
        });
    }

    /// Stops notices to the recipient, who says that the request is not theirs.
    @PostMapping("/suivi/pas-moi")
    @MayCall(Who.ANYONE)
    View refuse(HttpServletRequest request, HttpServletResponse response) {
        return codeEntry.act(Pending.of(Act.REFUSE), request, response, bearer -> {
            citizenNotices.refuse(bearer, reception.welcome().pack(), clock.instant());
            cookie.delete(request, response);
            cookie.revoke(bearer);
            return new Redirect("/suivi/pas-moi/merci");
        });
    }

    @GetMapping("/suivi/pas-moi/merci")
    @MayCall(Who.ANYONE)
    Page refused() {
        var layout = reception.welcome().layout("C’est noté");
        return Page.of((output, none) -> JterefusedGenerated.render(output, none, layout));
    }
}
