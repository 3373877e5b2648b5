package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.receiving.quote.NewWords;
import java.util.List;
import java.util.Optional;

/// The content of a mail, as [MailReader] read it. Attachments are not part of it: they went to the
/// [PartSink]. `toString` hides the content.
///
/// @param kind whether a person wrote it
/// @param from the address in `From`; empty if it cannot be read
/// @param recipients every address that it was sent or delivered to: `To`, `Cc`, `Delivered-To`,
///     `X-Original-To`, and what other servers call these (`Envelope-To`, `X-Envelope-To`); at most 200
/// @param messageId its `Message-ID` without brackets; empty if it has none
/// @param answered the `Message-ID` of each mail that this one replies to, the most recent first: from
///     `In-Reply-To`, then `References`, without angle brackets
/// @param subject decoded, on one line, at most 200 characters; may be empty
/// @param text what was written
/// @param authentications the values of `Authentication-Results`, topmost first, unfolded; encoded words
///     stay encoded, so that nobody can hide a result in them. None if `From` names several senders
/// @param report what a delivery report says; only for [Kind#DELIVERY_REPORT]
/// @param isDamaged whether some of it could not be decoded, its last boundary is missing, or a limit was
///     reached: the words may be incomplete
public record ReadMail(
        Kind kind,
        Optional<EmailAddress> from,
        List<EmailAddress> recipients,
        Optional<String> messageId,
        List<String> answered,
        String subject,
        NewWords text,
        List<String> authentications,
        Optional<DeliveryReport> report,
        boolean isDamaged) {

    /// Who or what wrote a mail.
    public enum Kind {
        /// A person, as far as the headers tell.
        PERSON,
        /// A mailing list or a bulk sender: read by people, never acknowledged.
        BULK,
        /// An automatic reply, such as an absence message.
        AUTOMATIC_REPLY,
        /// A mail server reports that a mail of ours did not arrive, is late, or arrived.
        DELIVERY_REPORT,
        /// A receipt that a mail was displayed or deleted.
        READ_RECEIPT
    }

    public ReadMail {
        recipients = List.copyOf(recipients);
        answered = List.copyOf(answered);
        authentications = List.copyOf(authentications);
    }

    @Override
    public String toString() {
        return "ReadMail[" + kind + "]";
    }
}
