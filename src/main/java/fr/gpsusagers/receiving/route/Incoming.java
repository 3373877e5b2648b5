package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A message that was read, on its way to its request. `toString` hides it.
///
/// @param medium by which it came, and by which help in danger goes back
/// @param key tells the message apart if it is delivered again
/// @param number of its writer, if the medium tells it
/// @param mail the mailbox of its writer, if the medium tells it
/// @param isFromPerson whether a person wrote it, whom an answer reaches
/// @param firstWords its words as the first ones of a person
/// @param first what these words ask for
/// @param inThread what it adds to the thread of a request
/// @param files keeps with a request what came beside the words
record Incoming(
        Medium medium,
        String key,
        Optional<PhoneNumber> number,
        Optional<EmailAddress> mail,
        boolean isFromPerson,
        String firstWords,
        Understood first,
        Function<EnquiryId, ReceivedMessage> inThread,
        Files files) {

    @FunctionalInterface
    interface Files {

        Files NONE = (_, _) -> {};

        void keep(EnquiryId id, Instant now) throws IOException;
    }

    ChannelKind channel() {
        return switch (medium) {
            case EMAIL -> ChannelKind.EMAIL;
            case SMS -> ChannelKind.SMS;
        };
    }

    Origin origin() {
        return switch (medium) {
            case EMAIL -> Origin.MAIL;
            case SMS -> Origin.SMS;
        };
    }

    @Override
    public String toString() {
        return "Incoming[" + medium + "]";
    }
}
