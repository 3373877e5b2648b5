package fr.gpsusagers.portal.follow;

import fr.gpsusagers.callback.CallableNumber;
import fr.gpsusagers.callback.RefuseNotices;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.follow.WithdrawEnquiry;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person.Reply;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.portal.follow.FollowPages.Freshness;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What a person changes of their own enquiry. What is not understood changes nothing.
@Controller
final class ChangeController {

    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_WORDS = 2_000;

    private final Reception reception;
    private final ChangePerson changePerson;
    private final WithdrawEnquiry withdrawEnquiry;
    private final RefuseNotices refuseNotices;
    private final FollowPages pages;
    private final PassCookie cookie;
    private final Clock clock;

    ChangeController(
            Reception reception,
            ChangePerson changePerson,
            WithdrawEnquiry withdrawEnquiry,
            RefuseNotices refuseNotices,
            FollowPages pages,
            PassCookie cookie,
            Clock clock) {
        this.reception = reception;
        this.changePerson = changePerson;
        this.withdrawEnquiry = withdrawEnquiry;
        this.refuseNotices = refuseNotices;
        this.pages = pages;
        this.cookie = cookie;
        this.clock = clock;
    }

    @PostMapping("/suivi/changer")
    @MayCall(Who.ANYONE)
    View change(HttpServletRequest request) {
        return withPass(
                request,
                bearer -> changePerson.change(bearer, draft -> read(new FormFields(request), draft), clock.instant()));
    }

    @PostMapping("/suivi/retirer")
    @MayCall(Who.ANYONE)
    View withdraw(HttpServletRequest request) {
        return withPass(request, bearer -> withdrawEnquiry.withdraw(bearer, clock.instant()));
    }

    /// Someone got a notice that is not for him.
    @PostMapping("/suivi/pas-moi")
    @MayCall(Who.ANYONE)
    View refuse(HttpServletRequest request, HttpServletResponse response) {
        cookie.find(request, clock.instant()).ifPresent(bearer -> refuseNotices.refuse(bearer, clock.instant()));
        cookie.takeBack(request, response, clock.instant());
        return new Redirect("/suivi/pas-moi/merci");
    }

    @GetMapping("/suivi/pas-moi/merci")
    @MayCall(Who.ANYONE)
    Page refused() {
        var layout = reception.welcome().layout("C’est noté");
        return Page.of((output, none) -> JterefusedGenerated.render(output, none, layout));
    }

    private View withPass(HttpServletRequest request, Function<Actor.Bearer, Follow> change) {
        Optional<Follow> follow = cookie.find(request, clock.instant()).map(change);
        Set<Redacted.Sort> taken =
                Redacted.of(new FormFields(request).text("mots", LONGEST_WORDS)).taken();
        return follow.filter(Follow.Seen.class::isInstance)
                .filter(_ -> !taken.isEmpty())
                .<View>map(seen -> pages.show(reception.welcome(), (Follow.Seen) seen, Freshness.KNOWN, taken))
                .orElseGet(() -> new Redirect("/suivi"));
    }

    private static void read(FormFields fields, PersonDraft draft) {
        draft.addWords(Redacted.of(fields.text("mots", LONGEST_WORDS)).text());
        fields.find("prenom", LONGEST_FIELD).ifPresent(draft::firstName);
        fields.find("langue", LONGEST_FIELD).ifPresent(draft::language);
        fields.find("sur", LONGEST_FIELD).ifPresent(draft::safeWhen);
        fields.find("numero", LONGEST_FIELD).flatMap(ChangeController::number).ifPresent(draft::number);
        fields.find("mail", LONGEST_FIELD).flatMap(ChangeController::mail).ifPresent(draft::mail);
        if (!fields.list("moments").isEmpty()) {
            draft.moments(moments(fields));
        }
        switch (fields.text("message", LONGEST_FIELD)) {
            case "oui" -> draft.voicemail(Voicemail.ALLOWED);
            case "non" -> draft.voicemail(Voicemail.REFUSED);
            default -> {}
        }
        switch (fields.text("reponse", LONGEST_FIELD)) {
            case "ecrit" -> draft.reply(Reply.IN_WRITING);
            case "appel" -> draft.reply(Reply.BY_CALL);
            default -> {}
        }
    }

    private static Set<HalfDay> moments(FormFields fields) {
        return fields.list("moment").stream()
                .map(HalfDay::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<PhoneNumber> number(String typed) {
        return CallableNumber.of(typed) instanceof CallableNumber.Callable(PhoneNumber number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Optional<EmailAddress> mail(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
