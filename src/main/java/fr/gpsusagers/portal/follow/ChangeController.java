package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.form.Uploads;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.portal.DangerInWords;
import fr.gpsusagers.portal.SafeHoursFields;
import fr.gpsusagers.portal.asking.AnswerTo;
import fr.gpsusagers.portal.follow.Pending.Act;
import fr.gpsusagers.portal.follow.Pending.Field;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Examination;
import fr.gpsusagers.receiving.file.SentFile;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What citizens type on the page of their request: changes, messages with files, and that calls and messages are
/// safe. Whatever cannot be saved is returned to them: see [Unsaved], [ReplyForm] and [AcceptForm].
@Controller
final class ChangeController {

    private static final int LONGEST_WORDS = 5_000;
    private static final String NOTHING = "Écrivez votre message, ou joignez un fichier.";
    private static final String BUSY = "Trop de monde écrit en ce moment. Envoyez à nouveau dans une minute.";
    private static final String TOO_LATE = "Copiez ce message, puis faites une nouvelle demande.";

    private final Reception reception;
    private final OwnEnquiry ownEnquiry;
    private final CitizenNotices citizenNotices;
    private final CitizenMessages citizenMessages;
    private final DangerInWords dangerInWords;
    private final UnderstandMessage understandMessage;
    private final RequestFiles requestFiles;
    private final FollowPages pages;
    private final CodeEntry codeEntry;
    private final WaysToSend ways;
    private final Clock clock;

    ChangeController(
            Reception reception,
            OwnEnquiry ownEnquiry,
            CitizenNotices citizenNotices,
            CitizenMessages citizenMessages,
            DangerInWords dangerInWords,
            UnderstandMessage understandMessage,
            RequestFiles requestFiles,
            FollowPages pages,
            CodeEntry codeEntry,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.ownEnquiry = ownEnquiry;
        this.citizenNotices = citizenNotices;
        this.citizenMessages = citizenMessages;
        this.dangerInWords = dangerInWords;
        this.understandMessage = understandMessage;
        this.requestFiles = requestFiles;
        this.pages = pages;
        this.codeEntry = codeEntry;
        this.ways = ways;
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
        return again(bearer, seen -> show(seen, Set.of(), unsaved));
    }

    private View show(Follow.Seen seen, Set<Redacted.Sort> taken, Unsaved unsaved) {
        return taken.isEmpty() && unsaved.isNothing()
                ? new Redirect("/suivi")
                : pages.show(reception.welcome(), seen, taken, unsaved);
    }

    /// Shows the request again, if the bearer may still follow it.
    private View again(Actor.Bearer bearer, Function<Follow.Seen, View> page) {
        return ownEnquiry.follow(bearer) instanceof Follow.Seen seen ? page.apply(seen) : new Redirect("/suivi");
    }

    /// The citizen says that calls and messages are safe, where words made us send nothing.
    @PostMapping("/suivi/messages")
    @MayCall(Who.ANYONE)
    View accept(HttpServletRequest request, HttpServletResponse response) {
        AnswerTo typed = AnswerTo.read(new FormFields(request)).within(ways);
        var fields = List.of(new Field("mail", typed.mail()), new Field("numero", typed.number()));
        return codeEntry.act(
                Pending.of(Act.ACCEPT, fields),
                request,
                response,
                bearer -> again(bearer, seen -> accept(bearer, seen, typed)));
    }

    /// Who asked to be called left a number already.
    private View accept(Actor.Bearer bearer, Follow.Seen seen, AnswerTo typed) {
        PageContext context = reception.welcome();
        boolean isWritten = seen.enquiry().topic().channel().isWritten();
        AcceptForm form = isWritten ? AcceptForm.sent(typed) : AcceptForm.EMPTY;
        if (form.isWrong()) {
            return pages.show(context, seen, form);
        }
        var _ = citizenMessages.accept(bearer, context.pack(), form.addresses(), clock.instant());
        return new Redirect("/suivi");
    }

    /// « Écrire au service »: words, files, or both.
    @PostMapping("/suivi/ecrire")
    @MayCall(Who.ANYONE)
    View write(HttpServletRequest request, HttpServletResponse response) {
        String words = Redacted.of(new FormFields(request).text(ChangeForm.WORDS, LONGEST_WORDS))
                .text();
        List<SentFile> files = Uploads.read(request, "fichiers").stream()
                .map(upload -> new SentFile(upload.name(), upload.bytes(), upload::open))
                .toList();
        return codeEntry.act(
                Pending.of(Act.WRITE, List.of(new Field(ChangeForm.WORDS, words))),
                request,
                response,
                bearer -> write(bearer, words, files));
    }

    private View write(Actor.Bearer bearer, String words, List<SentFile> files) {
        if (words.isBlank() && files.isEmpty()) {
            return showAgain(bearer, ReplyForm.toCorrect(words, NOTHING, false));
        }
        return switch (requestFiles.examine(files)) {
            case Examination.Refused(String why) -> showAgain(bearer, ReplyForm.toCorrect(words, why, true));
            case Examination.Accepted(List<ExaminedFile> examined) -> add(bearer, words, examined);
        };
    }

    private View add(Actor.Bearer bearer, String words, List<ExaminedFile> files) {
        PageContext context = reception.welcome();
        try {
            var message = new ReceivedMessage(
                    ChannelKind.FORM,
                    SenderCheck.KNOWN,
                    words,
                    files.size(),
                    understandMessage
                            .understand(context.pack(), words, context.now())
                            .meaning());
            return citizenMessages.add(bearer, context.pack(), message, files, clock.instant())
                    ? new Redirect(FollowController.SENT)
                    : showAgain(bearer, ReplyForm.toCorrect(words, TOO_LATE, false));
        } catch (TooBusy busy) {
            return showAgain(bearer, ReplyForm.toCorrect(words, BUSY, !files.isEmpty()));
        }
    }

    private View showAgain(Actor.Bearer bearer, ReplyForm reply) {
        return again(bearer, seen -> pages.show(reception.welcome(), seen, reply));
    }
}
