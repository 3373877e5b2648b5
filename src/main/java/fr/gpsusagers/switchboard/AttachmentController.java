package fr.gpsusagers.switchboard;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Reading;
import fr.gpsusagers.staff.Agent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// A file that came with a message, to save. It is never shown in the page: what a stranger sent runs nowhere here.
@Controller
final class AttachmentController {

    private final RequestFiles requestFiles;
    private final RefusalTrace refusals;

    AttachmentController(RequestFiles requestFiles, RefusalTrace refusals) {
        this.requestFiles = requestFiles;
        this.refusals = refusals;
    }

    @GetMapping("/agent/piece/{id}")
    @MayCall(Who.AGENT)
    View save(Agent agent, @PathVariable("id") String id) {
        Reading reading = Identifiers.findUuid(id)
                .map(known -> requestFiles.read(new Actor.Staff(agent), known))
                .orElseGet(Reading.NotYours::new);
        return switch (reading) {
            case Reading.Readable(Attachment attachment, FileContent content) -> new SavedFile(attachment, content);
            case Reading.Removed(Attachment attachment) -> new Redirect("/agent/demande/" + attachment.enquiry());
            case Reading.NotExamined _ ->
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The antivirus does not answer");
            case Reading.NotYours _ -> throw refusals.notYours(HttpStatus.NOT_FOUND);
        };
    }
}
