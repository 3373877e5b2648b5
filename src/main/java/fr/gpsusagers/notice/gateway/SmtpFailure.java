package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.Delivery.Refused;
import fr.gpsusagers.notice.sending.Delivery.TryAgain;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// What a failure to send an e-mail means for its notice. Only the reply code of the server is read, since its words
/// may quote the address.
final class SmtpFailure {

    /// It is our account that is refused, not the message: someone will mend the settings, and the message will leave.
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private SmtpFailure() {}

    static Delivery delivery(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new TryAgain("smtp-account");
        }
        OptionalInt code = code(failure);
        if (code.isEmpty()) {
            return new TryAgain("smtp-connection");
        }
        String reason = "smtp-" + code.getAsInt();
        boolean forGood = code.getAsInt() >= 500 && !ABOUT_US.contains(code.getAsInt());
        return forGood ? new Refused(reason) : new TryAgain(reason);
    }

    /// The first reply code that this failure, or one it comes from, tells.
    private static OptionalInt code(MessagingException failure) {
        int told = switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
        if (told >= 400) {
            return OptionalInt.of(told);
        }
        return failure.getNextException() instanceof MessagingException next ? code(next) : OptionalInt.empty();
    }
}
