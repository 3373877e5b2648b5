package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.Actor;
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
import fr.gpsusagers.hall.form.Uploads;
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
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
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

/// « Écrire un message »: one page for the words, the files and the way of the answer, one for the promise. A
/// message is acknowledged only once it is committed to the database.
@Controller
final class MessageController {

    private static final Logger LOG = LoggerFactory.getLogger(MessageController.class);

    private static final int LONGEST_CONTACT = 120;

    private final Reception reception;
    private final PromiseTimes promiseTimes;
    private final DangerInWords dangerInWords;
    private final ExamineFiles examineFiles;
    private final CitizenMessages citizenMessages;
    private final FollowPages followPages;
    private final DailyLimit limit;
    private final int mostPerAddress;
    private final WaysToSend ways;
    private final Clock clock;

    /// @param mostPerAddress `gps.callbacks.per-address`, requests per day; generous, since many people share the
    ///     address of a France services or of a mobile network
    MessageController(
            Reception reception,
            PromiseTimes promiseTimes,
            DangerInWords dangerInWords,
            ExamineFiles examineFiles,
            CitizenMessages citizenMessages,
            FollowPages followPages,
            DailyLimit limit,
            @Value("${gps.callbacks.per-address:200}") int mostPerAddress,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.promiseTimes = promiseTimes;
        this.dangerInWords = dangerInWords;
        this.examineFiles = examineFiles;
        this.citizenMessages = citizenMessages;
        this.followPages = followPages;
        this.limit = limit;
        this.mostPerAddress = mostPerAddress;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/ecrire")
    @MayCall(Who.ANYONE)
    Page ask(
            Journey journey,
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "contact", defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        var empty = new WrittenMessage(
                RequestSubject.of(context, journey, contact), MessageForm.empty(language), List.of());
        return show(empty, MessageMistakes.NONE);
    }

    @PostMapping("/ecrire")
    @MayCall(Who.ANYONE)
    View write(Journey journey, HttpServletRequest request, HttpServletResponse response) {
        PageContext context = reception.welcome();
        var fields = new FormFields(request);
        RequestSubject subject = RequestSubject.of(context, journey, fields.text("contact", LONGEST_CONTACT));
        var sent = new WrittenMessage(
                subject,
                form(fields, subject),
                Uploads.read(request, "fichiers").stream()
                        .map(upload -> new SentFile(upload.name(), upload.bytes(), upload::open))
                        .toList());
        MessageMistakes mistakes = sent.mistakes(ways);
        if (mistakes.any() && !(mistakes.areOfAddress() && tellsDanger(context, sent))) {
            return show(sent, mistakes).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (fields.find("site", 1).isPresent() || !isAllowed(request.getRemoteAddr(), sent.form())) {
            return tooMany(sent);
        }
        try {
            Danger told = subject.asksForCaution()
                    ? Danger.NONE
                    : dangerInWords.hear(context, sent.form().words());
            return told.level() == DangerLevel.NONE
                    ? examine(sent, request, response)
                    : inDanger(sent.having(told), request, response);
        } catch (DataAccessException | TransactionException | TooBusy lost) {
            LOG.error("Could not save a message: {}", lost.getClass().getSimpleName());
            return show(page(sent, MessageMistakes.NONE, new PromiseStanding.NotKept()))
                    .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    /// Whether the words tell of a danger: then no address is needed, since nothing is sent.
    private boolean tellsDanger(PageContext context, WrittenMessage sent) {
        try {
            return !sent.subject().asksForCaution()
                    && dangerInWords.hear(context, sent.form().words()).isTold();
        } catch (TooBusy later) {
            return false;
        }
    }

    /// Whether messages are safe is read only where the page asks for it. In danger, no address is read.
    private static MessageForm form(FormFields fields, RequestSubject subject) {
        MessageForm form = MessageForm.read(fields);
        if (!subject.asksForCaution()) {
            return form.withoutSafety();
        }
        boolean isUndecided = subject.isDangerPossible() && form.safety().isNotSaid();
        return subject.about(form.safety()).asksForCaution() && !isUndecided ? form.keptSilent() : form;
    }

    /// A danger that is told is kept at once, and nothing is sent. A hint is cleared up first, unless nothing would be
    /// sent anyway.
    private View inDanger(WrittenMessage sent, HttpServletRequest request, HttpServletResponse response) {
        return sent.isAskedWhetherSafe()
                ? show(sent, MessageMistakes.WHETHER_SAFE).withStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                : examine(sent.keptSilent(), request, response);
    }

    private boolean isAllowed(String address, MessageForm form) {
        return limit.allows(address, "message", mostPerAddress)
                && (form.answerTo().sender().isEmpty()
                        || limit.allows(address, "message " + form.answerTo().sender(), mostPerAddress));
    }

    private Page tooMany(WrittenMessage sent) {
        return show(page(sent, MessageMistakes.NONE, new PromiseStanding.TooMany()))
                .withStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private View examine(WrittenMessage sent, HttpServletRequest request, HttpServletResponse response) {
        return switch (examineFiles.examine(sent.files())) {
            case Examination.Accepted(List<ExaminedFile> files) -> write(sent, files, request, response);
            case Examination.Refused(String why) ->
                show(sent, MessageMistakes.ofFiles(why)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private View write(
            WrittenMessage sent, List<ExaminedFile> files, HttpServletRequest request, HttpServletResponse response) {
        PageContext context = sent.subject().arrival().context();
        var citizen = new Actor.Citizen();
        return switch (citizenMessages.write(
                citizen, context.pack(), sent.asking(ways), files, Acknowledging.WITH_COPY, clock.instant())) {
            case OpeningResult.Stored promised ->
                followPages.promised(context, promised, sent.form().taken(), typed(sent, request), request, response);
            case OpeningResult.TooMany _ -> tooMany(sent);
            case OpeningResult.Later(Offer offer) ->
                show(page(sent, MessageMistakes.NONE, new PromiseStanding.Later(offer)))
                        .withStatus(HttpStatus.CONFLICT);
            case OpeningResult.NobodyThen _, OpeningResult.NobodyReady _, OpeningResult.NotYours _ ->
                show(page(sent, MessageMistakes.NONE, new PromiseStanding.NobodyReady()));
        };
    }

    /// Where the citizen wanted the answer. Nothing of it, if the citizen said that messages are not safe.
    private static AcceptForm typed(WrittenMessage sent, HttpServletRequest request) {
        return sent.form().safety().isYes() ? AcceptForm.EMPTY : AcceptForm.of(AnswerTo.read(new FormFields(request)));
    }

    private Page show(WrittenMessage sent, MessageMistakes mistakes) {
        return show(page(sent, mistakes, standing(sent)));
    }

    /// The page asks for no address that nothing would be sent to.
    private MessagePage page(WrittenMessage sent, MessageMistakes mistakes, PromiseStanding standing) {
        return new MessagePage(
                sent.subject(),
                sent.form().within(ways),
                mistakes,
                standing,
                sent.subject().isDangerPossible() ? ways : sent.ways(ways),
                sent.needOfWords(),
                sent.hasFiles());
    }

    private static Page show(MessagePage page) {
        var layout = page.layout();
        return Page.of((output, none) -> JtemessageGenerated.render(output, none, layout, page));
    }

    private PromiseStanding standing(WrittenMessage sent) {
        return promiseTimes.estimate(
                                new Actor.Citizen(),
                                sent.subject().arrival().context().pack(),
                                sent.subject().contact().id(),
                                sent.form().conditions(sent.subject().about().precedence()),
                                clock.instant())
                        instanceof Estimate.Offered(Offer offer)
                ? new PromiseStanding.Offered(offer)
                : new PromiseStanding.NobodyReady();
    }
}
