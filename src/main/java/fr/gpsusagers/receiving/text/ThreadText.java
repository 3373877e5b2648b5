package fr.gpsusagers.receiving.text;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.sending.notice.Medium;
import java.time.Instant;

/// Adds a text message to the thread of a request. Somebody else may hold the telephone: only words are
/// added.
@Holder
public final class ThreadText {

    private final ReceiveMessage receiveMessage;
    private final ReplyByText replyByText;
    private final HelpInDanger helpInDanger;

    public ThreadText(ReceiveMessage receiveMessage, ReplyByText replyByText, HelpInDanger helpInDanger) {
        this.receiveMessage = receiveMessage;
        this.replyByText = replyByText;
        this.helpInDanger = helpInDanger;
    }

    /// @return whether the text was added: the person of the request may be unreadable
    boolean isAdded(Pack pack, String words, Meaning meaning, EnquiryId id, Instant now) {
        return switch (received(pack, words, meaning, id, now)) {
            case Receipt.InThread(Enquiry.Open enquiry) -> {
                reply(meaning, enquiry, () -> replyByText.acknowledge(pack, enquiry, now), now);
                yield true;
            }
            case Receipt.Again(Enquiry.Open enquiry) -> {
                reply(meaning, enquiry, () -> replyByText.tellReopened(pack, enquiry, now), now);
                yield true;
            }
            case Receipt.Thanks _ -> true;
            case Receipt.NotYours _ -> false;
        };
    }

    private void reply(Meaning meaning, Enquiry.Open enquiry, Runnable acknowledge, Instant now) {
        switch (meaning) {
            case DANGER -> helpInDanger.send(enquiry, Medium.SMS, now);
            case ASKS -> acknowledge.run();
            case THANKS, SILENCE, DANGER_IN_SILENCE -> {}
        }
    }

    /// What the product itself has to say in the thread: that the person wants no more text messages.
    void note(Pack pack, EnquiryId id, String words, Instant now) {
        var _ = received(pack, words, Meaning.THANKS, id, now);
    }

    private Receipt received(Pack pack, String words, Meaning meaning, EnquiryId id, Instant now) {
        var message = new ReceivedMessage(ChannelKind.SMS, SenderCheck.KNOWN, words, 0, meaning);
        return receiveMessage.receive(new Actor.Bearer(id), pack, message, now);
    }
}
