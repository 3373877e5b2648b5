package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.KeepFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The person of a request writes in its thread, on the page of the request: words, files, or both. The same form sent
/// twice is one message.
@UseCase
public class AddMessage {

    private final ReceiveMessage receiveMessage;
    private final KeepFiles keepFiles;
    private final Enquiries enquiries;
    private final Persons persons;
    private final SentBefore sentBefore;

    public AddMessage(
            ReceiveMessage receiveMessage,
            KeepFiles keepFiles,
            Enquiries enquiries,
            Persons persons,
            Steps steps,
            Attachments attachments) {
        this.receiveMessage = receiveMessage;
        this.keepFiles = keepFiles;
        this.enquiries = enquiries;
        this.persons = persons;
        this.sentBefore = new SentBefore(steps, attachments);
    }

    @Writes
    public Receipt add(Actor actor, Pack pack, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        return findSentBefore(actor, message, files, now).orElseGet(() -> addNow(actor, pack, message, files, now));
    }

    /// Holds the person first, so that of two presses at the same moment the second sees what the first did.
    private Optional<Receipt> findSentBefore(
            Actor actor, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        if (!(actor instanceof Actor.Bearer(EnquiryId id))) {
            return Optional.empty();
        }
        persons.find(id).ifPresent(persons::hold);
        return enquiries
                .find(id)
                .filter(_ -> sentBefore.isKnown(id, message, files, now))
                .map(enquiry -> switch (enquiry) {
                    case Enquiry.Open open -> new Receipt.InThread(open);
                    case Enquiry.Closed closed -> new Receipt.Thanks(closed);
                });
    }

    private Receipt addNow(Actor actor, Pack pack, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
        Receipt receipt = receiveMessage.receive(actor, pack, message, now);
        switch (receipt) {
            case Receipt.InThread(Enquiry.Open enquiry) -> keepFiles.keep(enquiry.id(), files, now);
            case Receipt.Again(Enquiry.Open enquiry) -> keepFiles.keep(enquiry.id(), files, now);
            case Receipt.Thanks(Enquiry.Closed enquiry) -> keepFiles.keep(enquiry.id(), files, now);
            case Receipt.NotYours _ -> {}
        }
        return receipt;
    }
}
