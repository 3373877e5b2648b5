package fr.gpsusagers.receiving.route;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// A message that was read, on its way to its request. What differs by the way in stands here, and nowhere else.
interface Incoming {

    ChannelKind channel();

    Origin origin();

    /// Tells the message apart if it is delivered again.
    String key();

    /// The number of its writer, if the way in tells it.
    Optional<PhoneNumber> number();

    /// The mailbox of its writer, if the way in tells it.
    Optional<EmailAddress> mail();

    /// Its words as the first ones of a person.
    String firstWords();

    /// What these words ask for.
    Understood first();

    /// What it adds to the thread of a request.
    ReceivedMessage inThread(EnquiryId id);

    /// Whether a person wrote it, whom an answer reaches.
    boolean isFromPerson();

    /// The way by which help in danger goes back.
    Medium back();

    /// Keeps with the request what came beside the words.
    void keep(EnquiryId id, Instant now) throws IOException;

    /// Says that its words are in the thread of an open request.
    void acknowledge(Pack pack, Enquiry enquiry, Instant now);

    /// Says that the request, which was closed, is open again.
    void tellReopened(Pack pack, Enquiry enquiry, Instant now);
}
