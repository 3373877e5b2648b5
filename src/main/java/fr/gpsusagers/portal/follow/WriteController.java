package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.form.Uploads;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.portal.follow.Pending.Act;
import fr.gpsusagers.portal.follow.Pending.Field;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Examination;
import fr.gpsusagers.receiving.file.SentFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// « Écrire au service », on the page of a request: words, files, or both.
@Controller
final class WriteController {

    private static final int LONGEST_WORDS = 5_000;
    private static final String NOTHING = "Écrivez votre message, ou joignez un fichier.";
    private static final String BUSY = "Trop de monde écrit en ce moment. Envoyez à nouveau dans une minute.";

    private final Reception reception;
    private final UnderstandMessage understandMessage;
    private final RequestFiles requestFiles;
    private final CitizenMessages citizenMessages;
    private final OwnEnquiry ownEnquiry;
    private final FollowPages pages;
    private final CodeEntry codeEntry;
    private final Clock clock;

    WriteController(
            Reception reception,
            UnderstandMessage understandMessage,
            RequestFiles requestFiles,
            CitizenMessages citizenMessages,
            OwnEnquiry ownEnquiry,
            FollowPages pages,
            CodeEntry codeEntry,
            Clock clock) {
        this.reception = reception;
        this.understandMessage = understandMessage;
        this.requestFiles = requestFiles;
        this.citizenMessages = citizenMessages;
        this.ownEnquiry = ownEnquiry;
        this.pages = pages;
        this.codeEntry = codeEntry;
        this.clock = clock;
    }

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
            return again(bearer, ReplyForm.toCorrect(words, NOTHING, false));
        }
        return switch (requestFiles.examine(files)) {
            case Examination.Refused(String why) -> again(bearer, ReplyForm.toCorrect(words, why, true));
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
            Receipt receipt = citizenMessages.add(bearer, context.pack(), message, files, clock.instant());
            return receipt instanceof Receipt.NotYours
                    ? again(
                            bearer,
                            ReplyForm.toCorrect(words, "Copiez ce message, puis faites une nouvelle demande.", false))
                    : new Redirect(FollowController.SENT);
        } catch (TooBusy busy) {
            return again(bearer, ReplyForm.toCorrect(words, BUSY, !files.isEmpty()));
        }
    }

    private View again(Actor.Bearer bearer, ReplyForm reply) {
        return ownEnquiry.follow(bearer) instanceof Follow.Seen seen
                ? pages.showReply(reception.welcome(), seen, reply)
                : new Redirect("/suivi");
    }
}
