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
import fr.gpsusagers.portal.follow.AcceptForm;
import fr.gpsusagers.portal.follow.FollowPages;
import fr.gpsusagers.receiving.Acknowledging;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.file.ExamineFiles;
import fr.gpsusagers.receiving.file.ExamineFiles.Examination;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.SentFile;
import fr.gpsusagers.sending.ToldPromises;
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

/// « Être rappelé » and « Écrire un message »: one page for the form, one for the promise. A request is acknowledged
/// only once it is committed to the database.
@Controller
final class AskingController {

    private static final Logger LOG = LoggerFactory.getLogger(AskingController.class);

    private static final int LONGEST_CONTACT = 120;

    private final Reception reception;
    private final AskingPages pages;
    private final DangerInWords dangerInWords;
    private final ToldPromises toldPromises;
    private final ExamineFiles examineFiles;
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
            ToldPromises toldPromises,
            ExamineFiles examineFiles,
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
        this.toldPromises = toldPromises;
        this.examineFiles = examineFiles;
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
        return pages.show(new SentAsking(subject, AskingForm.empty(kind, language), List.of()));
    }

    private View send(AskingKind kind, Journey journey, HttpServletRequest request, HttpServletResponse response) {
        var fields = new FormFields(request);
        var subject = RequestSubject.of(reception.welcome(), journey, fields.text("contact", LONGEST_CONTACT));
        var sent = SentAsking.read(kind, subject, fields, files(request));
        AskingMistakes mistakes = sent.mistakes(ways);
        if (mistakes.any() && !(mistakes.areOfAddress() && needsNoAddress(sent))) {
            return pages.showAgain(sent, mistakes);
        }
        if (fields.find("site", 1).isPresent() || !isAllowed(request.getRemoteAddr(), sent)) {
            return pages.showAgain(sent, new PromiseStanding.TooMany());
        }
        try {
            Danger told = tell(sent);
            return told.level() == DangerLevel.NONE
                    ? save(sent, request, response)
                    : inDanger(sent.having(told), request, response);
        } catch (DataAccessException | TransactionException | TooBusy lost) {
            LOG.error(
                    "Could not save a request from {}: {}",
                    kind.address(),
                    lost.getClass().getSimpleName());
            return pages.showAgain(sent, new PromiseStanding.NotKept());
        }
    }

    private static List<SentFile> files(HttpServletRequest request) {
        return Uploads.read(request, "fichiers").stream()
                .map(upload -> new SentFile(upload.name(), upload.bytes(), upload::open))
                .toList();
    }

    /// The danger that only the words of the form tell of.
    private Danger tell(SentAsking sent) {
        return sent.subject().asksForCaution()
                ? Danger.NONE
                : dangerInWords.hear(sent.context(), sent.form().words());
    }

    /// Whether a message tells of a danger: then no address is needed, since nothing is sent.
    private boolean needsNoAddress(SentAsking sent) {
        try {
            return sent.form().isOf(AskingKind.MESSAGE) && tell(sent).isTold();
        } catch (TooBusy busy) {
            return false;
        }
    }

    /// Counts a request whatever its outcome: for the address and, if it is to be called back, for the address and
    /// number together, unless many people share the number.
    private boolean isAllowed(String address, SentAsking sent) {
        String action = sent.form().kind().address();
        Optional<PhoneNumber> called =
                sent.form().isOf(AskingKind.CALLBACK) ? sent.form().phone() : Optional.empty();
        return limit.allows(address, action, mostPerAddress)
                && called.filter(number -> !sent.isFromSharedNumber())
                        .map(PhoneNumber::dialled)
                        .map(number -> limit.allows(address, action + " " + number, mostPerAddressAndNumber))
                        .orElse(true);
    }

    /// The words of the form tell of a danger, or hint at one.
    private View inDanger(SentAsking sent, HttpServletRequest request, HttpServletResponse response) {
        AskingKind kind = sent.form().kind();
        if (sent.isAskedWhetherSafe()) {
            return pages.showAgain(sent, AskingMistakes.whetherSafe(kind));
        }
        return switch (kind) {
            // Nothing is stored before the citizen has said when a call is safe.
            case CALLBACK -> pages.showAgain(sent, AskingMistakes.WHEN_SAFE);
            // Stored at once, and nothing is sent.
            case MESSAGE -> save(sent.keptSilent(), request, response);
        };
    }

    private View save(SentAsking sent, HttpServletRequest request, HttpServletResponse response) {
        return switch (sent.form().kind()) {
            case CALLBACK -> {
                var booked = toldPromises.book(
                        new Actor.Citizen(), sent.context().pack(), sent.asking(ways), clock.instant());
                yield answer(sent, booked, request, response);
            }
            case MESSAGE ->
                switch (examineFiles.examine(sent.files())) {
                    case Examination.Accepted(List<ExaminedFile> files) ->
                        answer(sent, write(sent, files), request, response);
                    case Examination.Refused(String why) ->
                        pages.showAgain(sent, AskingMistakes.NONE.with("fichiers", why));
                };
        };
    }

    private OpeningResult write(SentAsking sent, List<ExaminedFile> files) {
        return citizenMessages.write(
                new Actor.Citizen(),
                sent.context().pack(),
                sent.asking(ways),
                files,
                Acknowledging.WITH_COPY,
                clock.instant());
    }

    private View answer(
            SentAsking sent, OpeningResult result, HttpServletRequest request, HttpServletResponse response) {
        AskingForm form = sent.form();
        return switch (result) {
            case OpeningResult.Stored promised ->
                followPages.promised(
                        sent.context(), promised, form.taken(), accepted(form, request), request, response);
            case OpeningResult.TooMany _ -> pages.showAgain(sent, new PromiseStanding.TooMany());
            case OpeningResult.Later(Offer offer) -> pages.showAgain(sent, new PromiseStanding.Later(offer));
            case OpeningResult.NobodyThen(Desk desk)
            when form.isOf(AskingKind.CALLBACK) ->
                pages.showAgain(
                        sent,
                        AskingMistakes.NONE.with("sur", form.safety().hours().nobodyThen(desk)));
            case OpeningResult.NobodyThen _, OpeningResult.NobodyReady _, OpeningResult.NotYours _ ->
                pages.showAgain(sent, new PromiseStanding.NobodyReady());
        };
    }

    /// Where the citizen wanted the answer to a message, for one press if the danger was a false alarm. Nothing of it,
    /// if the citizen said that messages are not safe.
    private static AcceptForm accepted(AskingForm form, HttpServletRequest request) {
        return form.isOf(AskingKind.CALLBACK) || form.safety().isYes()
                ? AcceptForm.EMPTY
                : AcceptForm.of(AnswerTo.read(new FormFields(request)));
    }
}
