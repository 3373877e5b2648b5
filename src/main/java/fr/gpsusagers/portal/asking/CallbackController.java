package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.enquiry.promise.PromiseTimes.Estimate;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.portal.DailyLimit;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.follow.AcceptForm;
import fr.gpsusagers.portal.follow.FollowPages;
import fr.gpsusagers.sending.BookCallback;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.InternalResourceView;

/// « Être rappelé »: one page for the phone number, one for the promise. A request is acknowledged only once it is
/// committed to the database. Deaf citizens get « Écrire un message » instead, with what they typed.
@Controller
final class CallbackController {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackController.class);

    private static final View WRITING = new InternalResourceView("/ecrire");
    private static final int LONGEST_CONTACT = 120;

    private final Reception reception;
    private final PromiseTimes promiseTimes;
    private final DangerInWords dangerInWords;
    private final BookCallback bookCallback;
    private final FollowPages followPages;
    private final DailyLimit limit;
    private final int mostPerAddress;
    private final int mostPerAddressAndNumber;
    private final WaysToSend ways;
    private final Clock clock;

    /// @param mostPerAddress `gps.callbacks.per-address`, requests per day; generous, since many people share the
    ///     address of a France services or of a mobile network
    /// @param mostPerAddressAndNumber `gps.callbacks.per-address-and-number`, requests per day for one sender
    ///     (number or mail); does not apply to numbers that many people share
    CallbackController(
            Reception reception,
            PromiseTimes promiseTimes,
            DangerInWords dangerInWords,
            BookCallback bookCallback,
            FollowPages followPages,
            DailyLimit limit,
            @Value("${gps.callbacks.per-address:200}") int mostPerAddress,
            @Value("${gps.callbacks.per-address-and-number:20}") int mostPerAddressAndNumber,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.promiseTimes = promiseTimes;
        this.dangerInWords = dangerInWords;
        this.bookCallback = bookCallback;
        this.followPages = followPages;
        this.limit = limit;
        this.mostPerAddress = mostPerAddress;
        this.mostPerAddressAndNumber = mostPerAddressAndNumber;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/rappel")
    @MayCall(Who.ANYONE)
    View ask(
            Journey journey,
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "contact", defaultValue = "") String contact) {
        if (journey.isSaid(Constraint.DEAF)) {
            return WRITING;
        }
        PageContext context = reception.welcome();
        return show(
                RequestSubject.of(context, journey, contact),
                CallbackForm.empty().spokenIn(language),
                Mistakes.NONE);
    }

    @PostMapping("/rappel")
    @MayCall(Who.ANYONE)
    View book(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        if (journey.isSaid(Constraint.DEAF)) {
            return WRITING;
        }
        PageContext context = reception.welcome();
        var fields = new FormFields(request);
        RequestSubject subject = RequestSubject.of(context, journey, fields.text("contact", LONGEST_CONTACT));
        CallbackForm form = read(fields, subject);
        Mistakes mistakes = mistakes(subject, form);
        if (mistakes.any()) {
            return show(subject, form, mistakes).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (fields.find("site", 1).isPresent() || !isAllowed(request.getRemoteAddr(), subject, form)) {
            return tooMany(subject, form);
        }
        try {
            Danger told = subject.asksForCaution() ? Danger.NONE : dangerInWords.hear(context, form.words());
            return told.level() == DangerLevel.NONE
                    ? book(subject, form, request, response)
                    : askWhenSafe(subject.having(told), form);
        } catch (DataAccessException | TransactionException | TooBusy lost) {
            LOG.error("Could not save a callback request: {}", lost.getClass().getSimpleName());
            return show(page(subject, form, Mistakes.NONE, new PromiseStanding.NotKept()))
                    .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /// Promises nothing and sends nothing yet. The page keeps what was typed.
    private Page askWhenSafe(RequestSubject subject, CallbackForm form) {
        Mistakes asked = subject.isDangerPossible() ? Mistakes.WHETHER_SAFE : Mistakes.WHEN_SAFE;
        return show(subject, form, asked).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Mistakes mistakes(RequestSubject subject, CallbackForm form) {
        return subject.isDangerPossible() && form.safety().isNotSaid()
                ? Mistakes.WHETHER_SAFE
                : form.mistakes(subject.arrival().context().now().toLocalDate());
    }

    private CallbackPage page(RequestSubject subject, CallbackForm form, Mistakes mistakes, PromiseStanding standing) {
        return new CallbackPage(subject, form, mistakes, standing, ways);
    }

    /// Whether calls are safe is read only where the page asks for them.
    private static CallbackForm read(FormFields fields, RequestSubject subject) {
        CallbackForm form = CallbackForm.read(fields);
        return subject.asksForCaution() ? form : form.withoutSafety();
    }

    /// Counts a request whatever its outcome: for the address, and for the address and sender
    /// together, unless many people share the number.
    private boolean isAllowed(String address, RequestSubject subject, CallbackForm form) {
        return limit.allows(address, "rappel", mostPerAddress)
                && (subject.sharing(form.further().askedFor(), form.phone()) == Sharing.MANY
                        || form.sender().isEmpty()
                        || limit.allows(address, "rappel " + form.sender(), mostPerAddressAndNumber));
    }

    private Page tooMany(RequestSubject subject, CallbackForm form) {
        return show(page(subject, form, Mistakes.NONE, new PromiseStanding.TooMany()))
                .withStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private View book(
            RequestSubject subject, CallbackForm form, HttpServletRequest request, HttpServletResponse response) {
        PageContext context = subject.arrival().context();
        return switch (bookCallback.book(new Actor.Citizen(), context.pack(), asking(subject, form), clock.instant())) {
            case OpeningResult.Stored promised ->
                followPages.promised(context, promised, form.taken(), AcceptForm.EMPTY, request, response);
            case OpeningResult.TooMany _ -> tooMany(subject, form);
            case OpeningResult.Later(Offer offer) ->
                show(page(subject, form, Mistakes.NONE, new PromiseStanding.Later(offer)))
                        .withStatus(HttpStatus.CONFLICT);
            case OpeningResult.NobodyThen(Desk desk) ->
                show(subject, form, Mistakes.nobodyThen(form.safety().hours(), desk))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case OpeningResult.NobodyReady _, OpeningResult.NotYours _ -> show(subject, form, Mistakes.NONE);
        };
    }

    private static Asking asking(RequestSubject subject, CallbackForm form) {
        return new Asking(
                form.token(),
                subject.about(form.safety()),
                ChannelKind.CALLBACK,
                form.further().askedFor(),
                Origin.SITE,
                form.further().day(),
                form.shown(),
                subject.sharing(form.further().askedFor(), form.phone()),
                form.person(subject.arrival().placeName()),
                Optional.empty());
    }

    private Page show(RequestSubject subject, CallbackForm form, Mistakes mistakes) {
        return show(page(subject, form, mistakes, standing(subject, form)));
    }

    private static Page show(CallbackPage page) {
        var layout = page.layout();
        return Page.of((output, none) -> JtecallbackGenerated.render(output, none, layout, page));
    }

    private PromiseStanding standing(RequestSubject subject, CallbackForm form) {
        return promiseTimes.estimate(
                                new Actor.Citizen(),
                                subject.arrival().context().pack(),
                                subject.contact().id(),
                                form.conditions(subject.about().precedence()),
                                clock.instant())
                        instanceof Estimate.Offered(Offer offer)
                ? new PromiseStanding.Offered(offer)
                : new PromiseStanding.NobodyReady();
    }
}
