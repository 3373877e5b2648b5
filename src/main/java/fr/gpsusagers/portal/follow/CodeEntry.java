package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Lets a citizen act on a request with the browser's pass, or else with the reference and the code. Asks for both
/// where neither is there: nothing is done unseen, and nothing that was typed is lost.
@Component
public final class CodeEntry {

    private static final int LONGEST_REFERENCE = 20;
    private static final int LONGEST_CODE = 100;
    private static final String WRONG = "Cette référence et ce code ne vont pas ensemble. Vérifiez les deux.";
    private static final String LATER = "Nous ne pouvons pas vérifier ce code maintenant. Appelez le standard.";

    private final Reception reception;
    private final OwnEnquiry ownEnquiry;
    private final PassCookie cookie;
    private final CodeTries tries;
    private final Clock clock;

    CodeEntry(Reception reception, OwnEnquiry ownEnquiry, PassCookie cookie, CodeTries tries, Clock clock) {
        this.reception = reception;
        this.ownEnquiry = ownEnquiry;
        this.cookie = cookie;
        this.tries = tries;
        this.clock = clock;
    }

    /// Acts if the form holds the reference and the code, or else if the browser has a pass: it may be for another
    /// request.
    public View act(
            Pending pending,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Actor.Bearer, View> act) {
        var fields = new FormFields(request);
        boolean isTyped = fields.find("reference", LONGEST_REFERENCE).isPresent()
                || fields.find("code", LONGEST_CODE).isPresent();
        return isTyped
                ? open(pending, request, response, act)
                : cookie.findBearer(request, clock.instant())
                        .map(act)
                        .orElseGet(() -> entry(pending, "", Optional.empty()));
    }

    /// Acts if the form holds the reference and the code. The browser then gets a pass.
    public View open(
            Pending pending,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Actor.Bearer, View> act) {
        var fields = new FormFields(request);
        String typed = fields.text("reference", LONGEST_REFERENCE);
        Optional<Reference> read = Reference.find(typed);
        if (!tries.mayTry(request.getRemoteAddr(), read, clock.instant())) {
            return entry(pending, typed, Optional.of(LATER)).withStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        Follow follow = read.map(
                        known -> ownEnquiry.find(new Actor.Citizen(), known, fields.text("code", LONGEST_CODE)))
                .orElseGet(Follow.NotYours::new);
        if (follow instanceof Follow.Seen seen) {
            tries.succeeded(request.getRemoteAddr(), read);
            var bearer = new Actor.Bearer(seen.enquiry().id());
            cookie.give(bearer, request, response, clock.instant());
            return act.apply(bearer);
        }
        return entry(pending, typed, Optional.of(WRONG));
    }

    /// The empty page that asks for the reference and the code.
    public Page page() {
        return page(EntryForm.EMPTY);
    }

    private Page entry(Pending pending, String reference, Optional<String> mistake) {
        return page(new EntryForm(reference, mistake, pending));
    }

    private Page page(EntryForm form) {
        var layout = reception.welcome().layout("Suivre ma demande", Reader.HEARING);
        Page page = Page.of((output, none) -> JteentryGenerated.render(output, none, layout, form));
        return form.mistake().isEmpty() && !form.pending().isAsked()
                ? page
                : page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The form that opens a request by reference and code.
    ///
    /// @param mistake what is wrong with the input; empty if nothing is
    /// @param pending what is done once the code is entered
    public record EntryForm(String reference, Optional<String> mistake, Pending pending) {

        static final EntryForm EMPTY = new EntryForm("", Optional.empty(), Pending.FOLLOW);

        /// What the page says first if something is wrong or has to be entered.
        public String title() {
            if (pending.isAsked()) {
                return pending.act().title();
            }
            return mistake.filter(LATER::equals).isPresent()
                    ? "Ce n’est pas possible maintenant"
                    : "Nous ne trouvons pas cette demande";
        }

        @Override
        public String toString() {
            return "EntryForm[…]";
        }
    }
}
