package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.KeepFiles;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.WrittenAnswers;
import java.time.Instant;
import java.util.List;

/// « Écrire »: the request, its promise, its attachments and what acknowledges it are stored together, or not at all. A
/// form that is sent again stores and sends nothing.
@UseCase
public class WriteMessage {

    private final OpenEnquiry openEnquiry;
    private final KeepFiles keepFiles;
    private final SendAcknowledgement sendAcknowledgement;

    public WriteMessage(
            OpenEnquiry openEnquiry,
            KeepFiles keepFiles,
            WrittenAnswers writtenAnswers,
            CitizenNotices citizenNotices,
            AskByText askByText) {
        this.openEnquiry = openEnquiry;
        this.keepFiles = keepFiles;
        this.sendAcknowledgement = new SendAcknowledgement(writtenAnswers, citizenNotices, askByText);
    }

    @Writes
    public OpeningResult write(
            Actor actor, Pack pack, Asking asking, List<ExaminedFile> files, Acknowledging acknowledging, Instant now) {
        OpeningResult result = openEnquiry.open(actor, pack, asking, now);
        if (result instanceof OpeningResult.Promised(Follow.Seen seen)) {
            keepFiles.keep(seen.enquiry().id(), files, now);
            sendAcknowledgement.send(pack, seen.enquiry(), asking.person(), acknowledging, now);
        }
        return result;
    }
}
