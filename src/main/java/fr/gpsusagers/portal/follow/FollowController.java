package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.follow.FindEnquiry;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.follow.FollowEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.portal.follow.FollowPages.EntryForm;
import fr.gpsusagers.portal.follow.FollowPages.Freshness;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// `/suivi`: opens with a reference and a code, or with the pass cookie that the browser got for them.
@Controller
final class FollowController {

    private static final int LONGEST_REFERENCE = 20;
    private static final String WRONG = "Cette référence et ce code ne vont pas ensemble. Vérifiez les deux.";
    private static final String LATER = "Nous ne pouvons pas vérifier ce code maintenant. Appelez le standard.";

    private final Reception reception;
    private final FindEnquiry findEnquiry;
    private final FollowEnquiry followEnquiry;
    private final FollowPages pages;
    private final PassCookie cookie;
    private final CodeTries tries;
    private final Clock clock;

    FollowController(
            Reception reception,
            FindEnquiry findEnquiry,
            FollowEnquiry followEnquiry,
            FollowPages pages,
            PassCookie cookie,
            CodeTries tries,
            Clock clock) {
        this.reception = reception;
        this.findEnquiry = findEnquiry;
        this.followEnquiry = followEnquiry;
        this.pages = pages;
        this.cookie = cookie;
        this.tries = tries;
        this.clock = clock;
    }

    @GetMapping("/suivi")
    @MayCall(Who.ANYONE)
    Page follow(HttpServletRequest request) {
        PageContext context = reception.welcome();
        return cookie.findBearer(request, clock.instant())
                .map(followEnquiry::follow)
                .filter(Follow.Seen.class::isInstance)
                .map(seen -> pages.show(context, (Follow.Seen) seen, Freshness.KNOWN, Set.of(), Unsaved.NOTHING))
                .orElseGet(() -> FollowPages.entry(context, Reader.HEARING, EntryForm.EMPTY));
    }

    /// Shows the promise for printing: what to remember, for citizens without internet at home.
    @GetMapping("/suivi/feuille")
    @MayCall(Who.ANYONE)
    View print(HttpServletRequest request) {
        return cookie.findBearer(request, clock.instant())
                .map(followEnquiry::follow)
                .filter(Follow.Seen.class::isInstance)
                .<View>map(seen -> pages.ticket(reception.welcome(), (Follow.Seen) seen))
                .orElseGet(() -> new Redirect("/suivi"));
    }

    @PostMapping("/suivi")
    @MayCall(Who.ANYONE)
    View open(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        PageContext context = reception.welcome();
        Optional<Reference> read = Reference.find(reference);
        if (!tries.mayTry(request.getRemoteAddr(), read, clock.instant())) {
            return entry(context, reference, LATER).withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        Follow follow = read.map(known -> findEnquiry.find(new Actor.Citizen(), known, code))
                .orElseGet(Follow.NotYours::new);
        if (follow instanceof Follow.Seen seen) {
            tries.succeeded(request.getRemoteAddr(), read);
            cookie.give(new Actor.Bearer(seen.enquiry().id()), request, response, clock.instant());
            return new Redirect("/suivi");
        }
        return entry(context, reference, WRONG);
    }

    private static Page entry(PageContext context, String reference, String mistake) {
        var form = new EntryForm(FormFields.cut(reference, LONGEST_REFERENCE), Optional.of(mistake), "");
        return FollowPages.entry(context, Reader.HEARING, form);
    }

    /// Deletes the cookie and revokes all passes of the enquiry.
    @PostMapping("/suivi/fermer")
    @MayCall(Who.ANYONE)
    Redirect leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.deleteAndRevoke(request, response, clock.instant());
        return new Redirect("/");
    }
}
