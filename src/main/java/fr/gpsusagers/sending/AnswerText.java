package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.thread.AnsweringDesk;
import fr.gpsusagers.sending.thread.MessageText;
import fr.gpsusagers.sending.thread.PublicMailbox;
import java.time.Instant;

/// The text around a whole answer: it names the desk that answers.
final class AnswerText {

    private AnswerText() {}

    static MessageText of(Pack pack, Enquiry enquiry, PublicMailbox mailbox, Instant now) {
        var desk = new AnsweringDesk(
                pack.directory(), enquiry.desk(), FrenchTime.at(now).toLocalDate());
        return new MessageText(
                pack.identity().administration(),
                MessageText.Kind.ANSWER,
                mailbox.address().isPresent(),
                desk.inOneLine());
    }
}
