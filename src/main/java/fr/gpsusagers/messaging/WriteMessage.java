package fr.gpsusagers.messaging;

import fr.gpsusagers.correspondence.NoticeWords;
import fr.gpsusagers.correspondence.TellPerson;
import fr.gpsusagers.correspondence.thread.MessageText;
import fr.gpsusagers.correspondence.thread.PublicMailbox;
import fr.gpsusagers.correspondence.thread.SendWhole;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.open.OpenEnquiry;
import fr.gpsusagers.enquiry.open.OpeningResult;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.messaging.file.ExaminedFile;
import fr.gpsusagers.notice.MailThread.Author;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;

/// « Écrire »: the request, its promise, its attachments and what acknowledges it are stored together, or not at all. A
/// person who asked for whole answers by mail gets the acknowledgement that the law describes, with a copy of the
/// message. Who left a number only is asked by text message whether answers may come there. Any other gets the neutral
/// notice of the promise. A form that is sent again stores and sends nothing.
@UseCase(writes = true)
public class WriteMessage {

    private final OpenEnquiry openEnquiry;
    private final KeepFiles keepFiles;
    private final SendWhole sendWhole;
    private final TellPerson tellPerson;
    private final PublicMailbox mailbox;
    private final AskByText askByText;

    public WriteMessage(
            OpenEnquiry openEnquiry,
            KeepFiles keepFiles,
            SendWhole sendWhole,
            TellPerson tellPerson,
            PublicMailbox mailbox,
            AskByText askByText) {
        this.openEnquiry = openEnquiry;
        this.keepFiles = keepFiles;
        this.sendWhole = sendWhole;
        this.tellPerson = tellPerson;
        this.mailbox = mailbox;
        this.askByText = askByText;
    }

    public OpeningResult write(
            Actor actor, Pack pack, Asking asking, List<ExaminedFile> files, Acknowledging acknowledging, Instant now) {
        OpeningResult result = openEnquiry.open(actor, pack, asking, now);
        if (result instanceof OpeningResult.Promised(Follow.Seen seen)) {
            keepFiles.keep(seen.enquiry().id(), files, now);
            acknowledge(pack, seen.enquiry(), asking.person(), acknowledging, now);
        }
        return result;
    }

    private void acknowledge(Pack pack, Enquiry enquiry, Person person, Acknowledging acknowledging, Instant now) {
        switch (acknowledging) {
            case WITH_COPY -> acknowledge(pack, enquiry, person, person.words(), now);
            case WITHOUT_COPY -> acknowledge(pack, enquiry, person, List.of(), now);
            case NONE -> {}
        }
    }

    private void acknowledge(Pack pack, Enquiry enquiry, Person person, List<String> copied, Instant now) {
        if (person.mail().isEmpty() && person.number().isPresent()) {
            askByText.acknowledge(pack, enquiry, now);
            return;
        }
        var text = new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ACKNOWLEDGEMENT,
                mailbox.address().isPresent(),
                "");
        String words = new Acknowledgement(pack, enquiry, now).inWords(copied);
        if (sendWhole.send(enquiry, text, words, Author.PRODUCT, now) instanceof SendWhole.Sending.NotWished) {
            tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        }
    }
}
