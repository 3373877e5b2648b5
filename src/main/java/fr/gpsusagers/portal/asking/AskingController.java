package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.form.Uploads;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.portal.DailyLimit;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.asking.AskingPage.Standing;
import fr.gpsusagers.portal.follow.AcceptForm;
import fr.gpsusagers.portal.follow.FollowPages;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.CitizenMessages.Acknowledging;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Examination;
import fr.gpsusagers.receiving.file.SentFile;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// « Être rappelé » and « Écrire un message »: one page for the form, one for the promise. An enquiry is acknowledged
/// only once it is committed to the database.
@Controller
final class AskingController {

    private static final Logger LOG = LoggerFactory.getLogger(AskingController.class);

    private static final int LONGEST_CONTACT = 120;

    /// A field that people do not see. Programs that fill in every field give themselves away by it.
    private static final String TRAP = "site";

    private final Reception reception;
    private final AskingPages pages;
    private final DangerInWords dangerInWords;
    private final Bookings bookings;
    private final RequestFiles requestFiles;
    private final CitizenMessages citizenMessages;
    private final FollowPages followPages;
    private final DailyLimit limit;
    private final int mostPerAddress;
    private final int mostPerAddressAndNumber;
    private final WaysToSend ways;
    private final Clock clock;

    /// @param mostPerAddress `gps.callbacks.per-address`, requests per day and form; generous, since many people share
    ///     the address of a France services or of a mobile network
    /// @param mostPerAddressAndNumber `gps.callbacks.per-address-and-number`, callback requests per day for one
    ///     number; does not apply to numbers that many people share
    AskingController(
            Reception reception,
            AskingPages pages,
            DangerInWords dangerInWords,
            Bookings bookings,
            RequestFiles requestFiles,
            CitizenMessages citizenMessages,
            FollowPages followPages,
            DailyLimit limit,
            @Value("${gps.callbacks.per-address:200}") int mostPerAddress,
            @Value("${gps.callbacks.per-address-and-number:20}") int mostPerAddressAndNumber,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.dangerInWords = dangerInWords;
        this.bookings = bookings;
        this.requestFiles = requestFiles;
        this.citizenMessages = citizenMessages;
        this.followPages = followPages;
        this.limit = limit;
        this.mostPerAddress = mostPerAddress;
        this.mostPerAddressAndNumber = mostPerAddressAndNumber;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/rappel")
    @MayCall(Who.ANYONE)
    View askForCall(
            Journey journey,
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "contact", defaultValue = "") String contact) {
        return ask(callbackUnlessDeaf(journey), journey, language, contact);
    }

    @GetMapping("/ecrire")
    @MayCall(Who.ANYONE)
    View askInWriting(
            Journey journey,
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "contact", defaultValue = "") String contact) {
        return ask(AskingKind.MESSAGE, journey, language, contact);
    }

    @PostMapping("/rappel")
    @MayCall(Who.ANYONE)
    View book(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        return send(callbackUnlessDeaf(journey), journey, request, response);
    }

    @PostMapping("/ecrire")
    @MayCall(Who.ANYONE)
    View write(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        return send(AskingKind.MESSAGE, journey, request, response);
    }

    /// Deaf citizens get « Écrire un message » instead, with what they typed.
    private static AskingKind callbackUnlessDeaf(Journey journey) {
        return journey.isSaid(Constraint.DEAF) ? AskingKind.MESSAGE : AskingKind.CALLBACK;
    }

    private View ask(AskingKind kind, Journey journey, String language, String contact) {
        var subject = RequestSubject.of(reception.welcome(), journey, contact);
        return pages.show(new AskingDraft(subject, AskingForm.empty(kind, language), List.of()));
    }

    private View send(AskingKind kind, Journey journey, HttpServletRequest request, HttpServletResponse response) {
        var fields = new FormFields(request);
        var subject = RequestSubject.of(reception.welcome(), journey, fields.text("contact", LONGEST_CONTACT));
        var draft = AskingDraft.read(kind, subject, fields, files(request));
        AskingMistakes mistakes = draft.mistakes(ways);
        if (mistakes.any() && !(mistakes.areOfAddress() && needsNoAddress(draft))) {
            return pages.showAgain(draft, mistakes);
        }
        if (fields.find(TRAP, 1).isPresent() || !isAllowed(request.getRemoteAddr(), draft)) {
            return pages.showAgain(draft, Standing.TOO_MANY);
        }
        try {
            Danger told = tell(draft);
            return told.level() == DangerLevel.NONE
                    ? save(draft, request, response)
                    : inDanger(draft.having(told), request, response);
        } catch (DataAccessException | TransactionException | TooBusy lost) {
            LOG.error(
                    "Could not save a request from {}: {}",
                    kind.address(),
                    lost.getClass().getSimpleName());
            return pages.showAgain(draft, Standing.NOT_KEPT);
        }
    }

    private static List<SentFile> files(HttpServletRequest request) {
        return Uploads.read(request, "fichiers").stream()
                .map(upload -> new SentFile(upload.name(), upload.bytes(), upload::open))
                .toList();
    }

    /// The danger in the words of the form. None if the subject is about a danger already: the form then asks for
    /// caution.
    private Danger tell(AskingDraft draft) {
        return draft.subject().asksForCaution()
                ? Danger.NONE
                : dangerInWords.hear(draft.context(), draft.form().words());
    }

    /// Whether a wrong address does not matter: a message that tells of a danger is kept, and nothing is sent.
    private boolean needsNoAddress(AskingDraft draft) {
        try {
            return draft.form().isOf(AskingKind.MESSAGE) && tell(draft).isTold();
        } catch (TooBusy busy) {
            return false;
        }
    }

    /// Counts a request whatever its outcome: for the address and, if it is to be called back, for the address and
    /// number together, unless many people share the number.
    private boolean isAllowed(String address, AskingDraft draft) {
        String action = draft.form().kind().address();
        Optional<PhoneNumber> called =
                draft.form().isOf(AskingKind.CALLBACK) ? draft.form().phone() : Optional.empty();
        return limit.allows(address, action, mostPerAddress)
                && called.filter(number -> !draft.isFromSharedNumber())
                        .map(PhoneNumber::dialled)
                        .map(number -> limit.allows(address, action + " " + number, mostPerAddressAndNumber))
                        .orElse(true);
    }

    /// The words of the form tell of a danger, or hint at one.
    private View inDanger(AskingDraft draft, HttpServletRequest request, HttpServletResponse response) {
        AskingKind kind = draft.form().kind();
        if (draft.isAskedWhetherSafe()) {
            return pages.showAgain(draft, AskingMistakes.whetherSafe(kind));
        }
        return switch (kind) {
            // Nothing is stored before the citizen has said when a call is safe.
            case CALLBACK -> pages.showAgain(draft, AskingMistakes.WHEN_SAFE);
            // Stored at once, and nothing is sent.
            case MESSAGE -> save(draft.keptSilent(), request, response);
        };
    }

    private View save(AskingDraft draft, HttpServletRequest request, HttpServletResponse response) {
        return switch (draft.form().kind()) {
            case CALLBACK -> {
                var booked =
                        bookings.book(new Actor.Citizen(), draft.context().pack(), draft.asking(ways), clock.instant());
                yield answer(draft, booked, request, response);
            }
            case MESSAGE ->
                switch (requestFiles.examine(draft.files())) {
                    case Examination.Accepted(List<ExaminedFile> files) ->
                        answer(draft, write(draft, files), request, response);
                    case Examination.Refused(String why) ->
                        pages.showAgain(draft, AskingMistakes.NONE.with("fichiers", why));
                };
        };
    }

    private OpeningResult write(AskingDraft draft, List<ExaminedFile> files) {
        return citizenMessages.write(
                new Actor.Citizen(),
                draft.context().pack(),
                draft.asking(ways),
                files,
                Acknowledging.WITH_COPY,
                clock.instant());
    }

    private View answer(
            AskingDraft draft, OpeningResult result, HttpServletRequest request, HttpServletResponse response) {
        AskingForm form = draft.form();
        return switch (result) {
            case OpeningResult.Stored promised ->
                followPages.promised(
                        draft.context(), promised, form.takenOut(), accepted(form, request), request, response);
            case OpeningResult.TooMany _ -> pages.showAgain(draft, Standing.TOO_MANY);
            case OpeningResult.Later(Offer offer) -> pages.showLater(draft, offer);
            case OpeningResult.NobodyThen(Desk desk)
            when form.isOf(AskingKind.CALLBACK) ->
                pages.showAgain(
                        draft,
                        AskingMistakes.NONE.with("sur", form.safety().hours().nobodyThen(desk)));
            case OpeningResult.NobodyThen _, OpeningResult.NobodyReady _, OpeningResult.NotYours _ ->
                pages.showAgain(draft, Standing.NOBODY_READY);
        };
    }

    /// What the page that follows fills in if the danger was a false alarm: where the citizen wanted the answer,
    /// so that one press is enough. Empty for a call, and if the citizen said that messages are not safe.
    private static AcceptForm accepted(AskingForm form, HttpServletRequest request) {
        return form.isOf(AskingKind.CALLBACK) || form.safety().isYes()
                ? AcceptForm.EMPTY
                : AcceptForm.of(AnswerTo.read(new FormFields(request)));
    }
}
