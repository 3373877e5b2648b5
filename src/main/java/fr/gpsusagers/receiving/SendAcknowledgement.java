package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Sending;
import java.time.Instant;
import java.util.List;

/// Tells a person that the message came. Who asked for whole answers by mail gets the acknowledgement that the law
/// describes. Who left a number only is asked by text message whether answers may come there. Any other gets the
/// neutral notice of the promise.
final class SendAcknowledgement {

    private final WrittenAnswers writtenAnswers;
    private final CitizenNotices citizenNotices;
    private final AskByText askByText;

    SendAcknowledgement(WrittenAnswers writtenAnswers, CitizenNotices citizenNotices, AskByText askByText) {
        this.writtenAnswers = writtenAnswers;
        this.citizenNotices = citizenNotices;
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
        String words = new Acknowledgement(pack, enquiry, now).inWords(copied);
        if (writtenAnswers.acknowledge(pack, enquiry, words, now) == Sending.NOT_WISHED) {
            citizenNotices.tell(enquiry, medium -> NoticeWords.of(pack).promised(enquiry, medium, now), now);
        }
    }
}
