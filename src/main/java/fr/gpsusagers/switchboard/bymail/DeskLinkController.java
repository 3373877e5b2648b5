package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.DeskLayout;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.receiving.DeskAnswers;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Reading;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.switchboard.SavedFile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// What the links in a mail to a desk open: « Je m’en occupe », which takes the request; its files; and answers that
/// came by mail without proof of their desk, which the desk passes on or drops.
@Controller
final class DeskLinkController {

    private final LinkPages links;
    private final DeskWork deskWork;
    private final DeskAnswers deskAnswers;
    private final TeamPresence teamPresence;
    private final RequestFiles requestFiles;
    private final Clock clock;

    DeskLinkController(
            LinkPages links,
            DeskWork deskWork,
            DeskAnswers deskAnswers,
            TeamPresence teamPresence,
            RequestFiles requestFiles,
            Clock clock) {
        this.links = links;
        this.deskWork = deskWork;
        this.deskAnswers = deskAnswers;
        this.teamPresence = teamPresence;
        this.requestFiles = requestFiles;
        this.clock = clock;
    }

    @GetMapping("/guichet/pris/{link}")
    @MayCall(Who.DESK_LINK)
    View show(@PathVariable String link) {
        return links.open(link, this::page);
    }

    @PostMapping("/guichet/pris/{link}")
    @MayCall(Who.DESK_LINK)
    View take(@PathVariable String link) {
        return links.open(link, opened -> {
            Instant now = clock.instant();
            teamPresence.record(
                    opened.desk().agent().id(), Set.of(opened.enquiry().desk()), now);
            deskWork.take(opened.desk(), opened.id(), now);
            return new Redirect(opened.takeAddress());
        });
    }

    private Page page(OpenedLink opened) {
        List<Attachment> files = requestFiles.list(opened.desk(), opened.id());
        DeskLayout layout = links.layout(opened);
        return Page.of((output, none) -> JtetakeGenerated.render(output, none, layout, opened, files));
    }

    /// Saves a file by a button, so that no program that examines mails fetches it.
    @PostMapping("/guichet/piece/{link}/{file}")
    @MayCall(Who.DESK_LINK)
    View save(@PathVariable String link, @PathVariable String file) {
        return links.open(link, opened -> opened.isClosed() ? ended() : save(opened, file));
    }

    private View save(OpenedLink opened, String typed) {
        UUID file = Identifiers.findUuid(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (requestFiles.read(opened.desk(), file)) {
            case Reading.Readable(Attachment attachment, FileContent content)
            when attachment.enquiry().equals(opened.id()) -> new SavedFile(attachment, content);
            case Reading.Removed _ ->
                links.say(new Said(
                        "Ce fichier est supprimé", "Un antivirus l’a refusé. Demandez-le à nouveau à la personne."));
            case Reading.NotExamined _ ->
                links.say(new Said(
                        "Ce fichier n’est pas encore vérifié",
                        "L’antivirus ne répond pas. Réessayez dans quelques minutes."));
            case Reading.Readable _, Reading.NotYours _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Page ended() {
        return links.say(new Said("Cette demande est terminée", "Ses fichiers ne s’ouvrent plus par ce lien."));
    }

    @GetMapping("/guichet/reponse/{link}")
    @MayCall(Who.DESK_LINK)
    View showReplies(@PathVariable String link) {
        return links.open(link, opened -> {
            DeskLayout layout = links.layout(opened);
            return Page.of((output, none) -> JtereplyGenerated.render(output, none, layout, opened));
        });
    }

    @PostMapping("/guichet/reponse/{link}")
    @MayCall(Who.DESK_LINK)
    View pass(@PathVariable String link, @RequestParam(defaultValue = "") String reponse) {
        return links.open(link, opened -> pass(opened, find(reponse)));
    }

    @PostMapping("/guichet/reponse/{link}/ecarter")
    @MayCall(Who.DESK_LINK)
    View drop(@PathVariable String link, @RequestParam(defaultValue = "") String reponse) {
        return links.open(link, opened -> drop(opened, find(reponse)));
    }

    /// A link that is over says so first, whatever the form lacks.
    private UUID find(String typed) {
        return Identifiers.findUuid(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private Page pass(OpenedLink opened, UUID reply) {
        boolean isPassedOn =
                deskAnswers.confirm(opened.link(), reply, opened.context().pack(), clock.instant());
        return links.say(isPassedOn ? opened.passedOn() : tooLate());
    }

    private Page drop(OpenedLink opened, UUID reply) {
        boolean isDropped = deskAnswers.remove(opened.link(), reply);
        return links.say(
                isDropped ? new Said("C’est noté", "Ce texte n’est pas envoyé, et il est effacé.") : tooLate());
    }

    private static Said tooLate() {
        return new Said(
                "Rien n’est transmis", "Cette réponse est déjà partie ou effacée, ou la demande n’est plus chez vous.");
    }
}
