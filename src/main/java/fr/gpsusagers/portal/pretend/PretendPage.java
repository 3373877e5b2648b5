package fr.gpsusagers.portal.pretend;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.MailThread;
import fr.gpsusagers.sending.notice.PretendMessages;
import java.util.List;
import java.util.Optional;

/// The page of the pretend messages, with forms to answer them.
///
/// @param texts whether a text message can be written to the product
/// @param mailbox the public address, if a mail can be written to it
/// @param said what happened to the message that was just written; empty if none was
/// @param typed what was typed and could not be sent
record PretendPage(
        List<Message> sent, boolean texts, Optional<EmailAddress> mailbox, String said, String mistake, Typed typed) {

    /// What somebody typed into a form.
    ///
    /// @param who a number or a mail address
    record Typed(String who, String words) {

        static final Typed NOTHING = new Typed("", "");
    }

    /// A message as its recipient would have received it.
    ///
    /// @param place tells the fields of its form apart
    /// @param replyFrom who answers it
    /// @param replyTo where the answer goes; empty for a text message, and for a mail that nobody reads
    ///     the answers of
    record Message(
            int place,
            boolean isText,
            String to,
            String at,
            String title,
            String body,
            String replyFrom,
            String replyTo) {

        static Message of(int place, PretendMessages.Message sent) {
            String at = TimeWords.hour(FrenchTime.at(sent.at()).toLocalTime());
            String title = sent.text().title();
            String body = sent.text().body();
            return switch (sent.to()) {
                case Address.Mobile(var number) ->
                    new Message(place, true, "SMS au " + number.display(), at, title, body, number.dialled(), "");
                case Address.Mailbox(var mail) ->
                    new Message(place, false, "Mail à " + mail.value(), at, title, body, mail.value(), replyTo(sent));
            };
        }

        private static String replyTo(PretendMessages.Message sent) {
            return sent.thread()
                    .map(MailThread::replyTo)
                    .map(EmailAddress::value)
                    .orElse("");
        }

        String subject() {
            return "Re: " + title;
        }
    }

    boolean isAnswerable(Message message) {
        return message.isText()
                ? texts
                : mailbox.isPresent() && !message.replyTo().isEmpty();
    }
}
