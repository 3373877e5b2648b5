package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.portal.follow.FollowPages.Freshness;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// `/suivi`: opens with a reference and a code, or with the pass cookie that the browser got for them.
@Controller
final class FollowController {

    /// The page to which a message leads, once it is kept.
    static final String SENT = "/suivi?fait=message";

    private final Reception reception;
    private final OwnEnquiry ownEnquiry;
    private final FollowPages pages;
    private final PassCookie cookie;
    private final CodeEntry codeEntry;
    private final Clock clock;

    FollowController(
            Reception reception,
            OwnEnquiry ownEnquiry,
            FollowPages pages,
            PassCookie cookie,
            CodeEntry codeEntry,
            Clock clock) {
        this.reception = reception;
        this.ownEnquiry = ownEnquiry;
        this.pages = pages;
        this.cookie = cookie;
        this.codeEntry = codeEntry;
        this.clock = clock;
    }

    @GetMapping("/suivi")
    @MayCall(Who.ANYONE)
    Page follow(@RequestParam(name = "fait", defaultValue = "") String done, HttpServletRequest request) {
        PageContext context = reception.welcome();
        return cookie.findBearer(request, clock.instant())
                .map(ownEnquiry::follow)
                .filter(Follow.Seen.class::isInstance)
                .map(seen -> done.equals("message")
                        ? pages.showSent(context, (Follow.Seen) seen)
                        : pages.show(context, (Follow.Seen) seen, Freshness.KNOWN, Set.of(), Unsaved.NOTHING))
                .orElseGet(codeEntry::page);
    }

    /// Shows the promise for printing: what to remember, for citizens without internet at home.
    @GetMapping("/suivi/feuille")
    @MayCall(Who.ANYONE)
    View print(HttpServletRequest request) {
        return cookie.findBearer(request, clock.instant())
                .map(ownEnquiry::follow)
                .filter(Follow.Seen.class::isInstance)
                .<View>map(seen -> pages.ticket(reception.welcome(), (Follow.Seen) seen))
                .orElseGet(() -> new Redirect("/suivi"));
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
}
