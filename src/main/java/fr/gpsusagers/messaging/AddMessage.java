package fr.gpsusagers.messaging;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.follow.ReceiveMessage;
import fr.gpsusagers.enquiry.follow.ReceiveMessage.Receipt;
import fr.gpsusagers.enquiry.follow.ReceivedMessage;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.messaging.file.ExaminedFile;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.util.List;

/// The person of a request writes in its thread, on the page of the request: words, files, or both.
@UseCase(writes = true)
public class AddMessage {

    private final ReceiveMessage receiveMessage;
    private final KeepFiles keepFiles;

    public AddMessage(ReceiveMessage receiveMessage, KeepFiles keepFiles) {
        this.receiveMessage = receiveMessage;
        this.keepFiles = keepFiles;
    }

    public Receipt add(Actor actor, Pack pack, ReceivedMessage message, List<ExaminedFile> files, Instant now) {
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
