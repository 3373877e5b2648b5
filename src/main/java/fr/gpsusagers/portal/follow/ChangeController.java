package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.SafeHoursFields;
import fr.gpsusagers.portal.follow.FollowPages.Freshness;
import fr.gpsusagers.portal.follow.Pending.Act;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Lets citizens change or withdraw their request. Whatever cannot be saved is returned to them: see [Unsaved].
@Controller
final class ChangeController {

    private final Reception reception;
    private final CitizenNotices citizenNotices;
    private final DangerInWords dangerInWords;
    private final OwnEnquiry ownEnquiry;
    private final FollowPages pages;
    private final CodeEntry codeEntry;
    private final PassCookie cookie;
    private final Clock clock;

    ChangeController(
            Reception reception,
            CitizenNotices citizenNotices,
            DangerInWords dangerInWords,
            OwnEnquiry ownEnquiry,
            FollowPages pages,
            CodeEntry codeEntry,
            PassCookie cookie,
            Clock clock) {
        this.reception = reception;
        this.citizenNotices = citizenNotices;
        this.dangerInWords = dangerInWords;
        this.ownEnquiry = ownEnquiry;
        this.pages = pages;
        this.codeEntry = codeEntry;
        this.cookie = cookie;
        this.clock = clock;
    }

    @PostMapping("/suivi/changer")
    @MayCall(Who.ANYONE)
    View change(HttpServletRequest request, HttpServletResponse response) {
        ChangeForm form = ChangeForm.of(new FormFields(request));
        return codeEntry.act(Pending.of(Act.CHANGE, form.typed()), request, response, bearer -> change(bearer, form));
    }

    /// What the form changes, once its words are read.
    private record Told(ChangeForm form, boolean tellsDanger) implements Correction {

        @Override
        public void accept(PersonDraft draft) {
            form.fill(draft);
        }
    }

    private View change(Actor.Bearer bearer, ChangeForm form) {
        Redacted words = form.words();
        PageContext context = reception.welcome();
        Told correction;
        try {
            correction = new Told(form, tellsDanger(context, words));
        } catch (TooBusy busy) {
            return showAgain(bearer, Unsaved.tooBusy(form));
        }
        return switch (citizenNotices.correct(bearer, context.pack(), correction, clock.instant())) {
            case Follow.Seen seen ->
                show(seen, words.taken(), Unsaved.of(form, asked(form.safe(), seen), seen.person()));
            case Follow.NobodyThen(Desk desk) -> showAgain(bearer, Unsaved.nobodyThen(form, desk));
            case Follow.TooLate _, Follow.NotYours _ -> showAgain(bearer, Unsaved.words(words.text()));
        };
    }

    /// A mere hint of a danger changes nothing here: the citizen could not answer it, and would no longer be called.
    private boolean tellsDanger(PageContext context, Redacted words) {
        Danger told = dangerInWords.hear(context, words.text());
        return told.level() == DangerLevel.NOW || told.need().isPresent();
    }

    /// The safe hours, if the page asked for them.
    private static SafeHoursFields asked(SafeHoursFields safe, Follow.Seen seen) {
        return seen.enquiry().topic().caution() == Caution.ORDINARY ? SafeHoursFields.NONE : safe;
    }

    private View showAgain(Actor.Bearer bearer, Unsaved unsaved) {
        return ownEnquiry.follow(bearer) instanceof Follow.Seen seen
                ? show(seen, Set.of(), unsaved)
                : new Redirect("/suivi");
    }

    private View show(Follow.Seen seen, Set<Redacted.Sort> taken, Unsaved unsaved) {
        return taken.isEmpty() && unsaved.isNothing()
                ? new Redirect("/suivi")
                : pages.show(reception.welcome(), seen, Freshness.KNOWN, taken, unsaved);
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
