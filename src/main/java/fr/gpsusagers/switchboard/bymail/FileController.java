package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Reading;
import fr.gpsusagers.switchboard.SavedFile;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// A file that came with a message, for a desk that works by mail. Saved by a button, so that no program that examines
/// mails fetches it.
@Controller
final class FileController {

    private final LinkPages links;
    private final RequestFiles requestFiles;

    FileController(LinkPages links, RequestFiles requestFiles) {
        this.links = links;
        this.requestFiles = requestFiles;
    }

    @PostMapping("/guichet/piece/{link}/{file}")
    @MayCall(Who.DESK_LINK)
    View save(@PathVariable String link, @PathVariable UUID file) {
        return links.open(link, opened -> opened.isClosed() ? ended() : save(opened, file));
    }

    private View save(OpenedLink opened, UUID file) {
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
}
