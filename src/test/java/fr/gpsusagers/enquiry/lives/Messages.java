package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.receiving.CitizenMessages.Acknowledging;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.sms.SmsCalls;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How messages come in at one process: by the site, by mail and by text message. Each act tells whether
/// the product acknowledged the message.
record Messages(Parts parts) {

    private MessageParts delivery() {
        return new MessageParts(parts);
    }

    /// « Écrire un message ».
    boolean isStored(Order order) {
        return delivery()
                        .citizenMessages()
                        .write(
                                new Actor.Citizen(),
                                Product.pack(order),
                                CitizenLetters.filledIn(order),
                                CitizenLetters.files(order),
                                Acknowledging.WITH_COPY,
                                order.at())
                instanceof OpeningResult.Stored;
    }

    /// Words and files on the page of a request.
    boolean isAdded(Order order, Actor.Bearer person, RequestFiles requestFiles) {
        return delivery()
                .citizenMessages(requestFiles)
                .add(person, Product.pack(order), CitizenLetters.reply(order), CitizenLetters.files(order), order.at());
    }

    /// A mail, which is marked as read once it is kept. Half of the mails reply to a request.
    boolean isKept(Order order) {
        byte[] raw = CitizenLetters.mail(order, order.how() % 2 == 0 ? publicAddress() : recipient(order));
        UUID id = UUID.randomUUID();
        delivery().deliveries().keep(id, () -> new ByteArrayInputStream(raw), order.at());
        return true;
    }

    private EmailAddress recipient(Order order) {
        return order.about()
                .flatMap(parts.threads().threads()::findToken)
                .flatMap(Parts.MAILBOX::addressOf)
                .orElseGet(Messages::publicAddress);
    }

    private static EmailAddress publicAddress() {
        return Parts.MAILBOX.address().orElseThrow();
    }

    /// A call of the operator, signed anew each time.
    boolean isTaken(IncomingText text, Instant now) {
        var call = new Reported(UUID.randomUUID().toString(), List.of(text));
        return new SmsCalls(parts.messaging().messages(), parts.notices().receipts(), parts.persons()).keep(call, now)
                == SmsCalls.Keeping.KEPT;
    }

    /// Brings to their requests what was kept of mails and text messages. Returns whether something was.
    boolean deliver(Order order) {
        var pack = Product.pack(order);
        int mails = delivery()
                .deliverMessages()
                .deliver(Kind.MAIL, pack, order.at())
                .delivered();
        int texts = delivery()
                .deliverMessages()
                .deliver(Kind.TEXT, pack, order.at())
                .delivered();
        return mails + texts > 0;
    }
}
