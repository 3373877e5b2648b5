package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.TellPerson;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.thread.MessageText;
import fr.gpsusagers.sending.thread.PublicMailbox;
import fr.gpsusagers.sending.thread.SendWhole;
import java.time.Instant;
import java.util.List;

/// Tells a person that the message came. Who asked for whole answers by mail gets the acknowledgement that the law
/// describes. Who left a number only is asked by text message whether answers may come there. Any other gets the
/// neutral notice of the promise.
final class SendAcknowledgement {

    private final SendWhole sendWhole;
    private final TellPerson tellPerson;
    private final PublicMailbox mailbox;
    private final AskByText askByText;

    SendAcknowledgement(SendWhole sendWhole, TellPerson tellPerson, PublicMailbox mailbox, AskByText askByText) {
        this.sendWhole = sendWhole;
        this.tellPerson = tellPerson;
        this.mailbox = mailbox;
        this.askByText = askByText;
    }

    void send(Pack pack, Enquiry enquiry, Person person, Acknowledging acknowledging, Instant now) {
        switch (acknowledging) {
            case WITH_COPY -> send(pack, enquiry, person, person.words(), now);
            case WITHOUT_COPY -> send(pack, enquiry, person, List.of(), now);
            case NONE -> {}
        }
    }

    private void send(Pack pack, Enquiry enquiry, Person person, List<String> copied, Instant now) {
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
