package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.sending.notice.Medium;
import java.util.Optional;

/// A message that was read, on its way to its enquiry. `toString` hides it.
///
/// @param medium by which it came, and by which help in danger goes back
/// @param key tells the message apart if it is delivered again
/// @param number of its writer, if the medium tells it
/// @param mail the mailbox of its writer, if the medium tells it
/// @param isVouched whether this writer really sent it, as far as the medium can tell
/// @param isFromPerson whether a person wrote it, whom an answer reaches
/// @param words as a desk reads them in a thread, with what is said of the files
/// @param meaning what these words ask for
/// @param firstWords its words as the first ones of a person: those of a mail with its subject
/// @param first what these words ask for
/// @param files how many files are kept with it
record Incoming(
        Medium medium,
        String key,
        Optional<PhoneNumber> number,
        Optional<EmailAddress> mail,
        boolean isVouched,
        boolean isFromPerson,
        String words,
        Meaning meaning,
        String firstWords,
        Understood first,
        int files) {

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
