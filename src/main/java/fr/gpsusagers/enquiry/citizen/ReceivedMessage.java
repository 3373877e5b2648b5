package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import java.util.Optional;

/// A message in the thread of a request, as it came from the citizen's side. `toString` hides its words.
///
/// @param sender whether it is known that the citizen sent it
/// @param words what it says; blank if it holds attachments only
/// @param attachments how many files came with it
/// @param meaning what the words ask of the product
public record ReceivedMessage(ChannelKind channel, SenderCheck sender, String words, int attachments, Meaning meaning) {

    /// What the words of a message ask of the product, besides being read.
    public enum Meaning {
        /// The desk has something to do.
        ASKS,
        /// Only thanks: a closed request stays closed.
        THANKS,
        /// The words tell of a danger: the request comes first, and needs caution from now on.
        DANGER,
        /// Another person reads the messages, or the words ask for no answer: nothing is sent from now on.
        SILENCE,
        /// The words tell of a danger, and nothing may be sent.
        DANGER_IN_SILENCE;

        public boolean tellsDanger() {
            return this == DANGER || this == DANGER_IN_SILENCE;
        }

        /// Whether nothing may be sent unasked any more.
        public boolean asksForCaution() {
            return tellsDanger() || this == SILENCE;
        }
    }

    Step step(Duty duty) {
        return new Step.Received(duty, Optional.of(channel), Optional.of(sender), Optional.of(attachments));
    }

    boolean isThanks() {
        return meaning == Meaning.THANKS;
    }

    @Override
    public String toString() {
        return "ReceivedMessage[" + channel + "]";
    }
}
