package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.sending.notice.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Planted faults in how messages of citizens come in.
final class FaultsOfMessages {

    private FaultsOfMessages() {}

    /// A text message that no desk can take now is dropped.
    static Product aTextThatWaitsIsDropped(Parts parts) {
        return new Product(parts) {
            @Override
            boolean deliver(Order order) {
                boolean isDelivered = super.deliver(order);
                parts.database()
                        .sql("delete from incoming_message where ending is null and kind = 'sms'")
                        .update();
                return isDelivered;
            }
        };
    }

    /// A text message that the operator sends again gets another identifier.
    static Product aTextIsKeptEachTime(Parts parts) {
        return new Product(parts) {
            @Override
            Object keepText(Order order) {
                IncomingText text = CitizenLetters.text(order);
                var other = new IncomingText(
                        text.from(),
                        text.words(),
                        OperatorId.of(UUID.randomUUID().toString()));
                return new Messages(parts).isTaken(other, order.at());
            }
        };
    }

    /// A mail that comes again is not recognised.
    static Product aMailIsForgotten(Parts parts) {
        return new Product(parts) {
            @Override
            boolean deliver(Order order) {
                boolean isDelivered = super.deliver(order);
                parts.database()
                        .sql("delete from incoming_message where ending is not null and kind = 'mail'")
                        .update();
                return isDelivered;
            }
        };
    }

    /// Of what a person writes on the page of a request, the files are not kept.
    static Product aFileIsNotKept(Parts parts) {
        return new Product(parts) {
            @Override
            Object write(Order order, Actor.Bearer person) {
                var keepNone = new RequestFiles(parts.messaging().attachments(), parts.enquiries(), Antivirus.NONE) {
                    @Override
                    public void keep(EnquiryId enquiry, List<ExaminedFile> files, Instant at) {
                        super.keep(enquiry, List.of(), at);
                    }
                };
                return new Messages(parts).isAdded(order, person, keepNone);
            }
        };
    }
}
