package fr.gpsusagers.sending;

import fr.gpsusagers.kernel.EmailAddress;
import java.util.Locale;
import java.util.Optional;

/// The public mailbox, which the product reads. Each thread has its own address, such as
/// `contact+3k7m…@departement.fr`: the mail server delivers all of them to this mailbox.
///
/// @param address empty if the product reads no mailbox: replies then go to the sender of its mails
public record PublicMailbox(Optional<EmailAddress> address) {

    public static final PublicMailbox NONE = new PublicMailbox(Optional.empty());

    /// Returns the address of the thread with this token. Empty if the product reads no mailbox.
    public Optional<EmailAddress> addressOf(ThreadToken token) {
        return address.map(known -> new EmailAddress(known.localPart() + "+" + token.value() + domain(known)));
    }

    /// Finds the token in an address below this mailbox. Empty for any other address.
    public Optional<ThreadToken> findToken(EmailAddress recipient) {
        return address.flatMap(known -> tokenBelow(known, recipient));
    }

    /// Whether this is the public address itself, or one below it.
    public boolean receives(EmailAddress recipient) {
        return address.filter(known -> low(recipient.value()).equals(low(known.value())))
                        .isPresent()
                || findToken(recipient).isPresent();
    }

    private static Optional<ThreadToken> tokenBelow(EmailAddress known, EmailAddress recipient) {
        String prefix = low(known.localPart()) + "+";
        String suffix = low(domain(known));
        String typed = low(recipient.value());
        return typed.startsWith(prefix) && typed.endsWith(suffix) && typed.length() > prefix.length() + suffix.length()
                ? ThreadToken.find(typed.substring(prefix.length(), typed.length() - suffix.length()))
                : Optional.empty();
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@'));
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
