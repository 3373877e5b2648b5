package fr.gpsusagers.notice.gateway;

import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.Delivery.Refused;
import fr.gpsusagers.notice.sending.Delivery.TryAgain;
import fr.gpsusagers.notice.sending.Delivery.Unreached;
import fr.gpsusagers.notice.sending.Delivery.Unsure;
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

    /// The server is closing, or refuses our account, and not the message: someone will mend that, and the message will
    /// leave.
    private static final Set<Integer> ABOUT_ALL = Set.of(421, 530, 534, 535, 538);

    private static final int NOT_NOW = 400;
    private static final int REFUSED = 500;
    private static final int NO_CODE = 600;

    private SmtpFailure() {}

    /// @param isHandedOver whether the server may have the message
    static Delivery delivery(MessagingException failure, boolean isHandedOver) {
        if (failure instanceof AuthenticationFailedException) {
            return new Unreached("smtp-account");
        }
        OptionalInt code = code(failure);
        return code.isPresent()
                ? said(code.getAsInt(), isAboutSender(failure))
                : isHandedOver ? new Unsure("smtp-unsure") : new Unreached("smtp-connection");
    }

    /// That we may not write at all says nothing of the address.
    private static Delivery said(int code, boolean isAboutSender) {
        String reason = "smtp-" + code;
        if (isAboutSender || ABOUT_ALL.contains(code)) {
            return new Unreached(reason);
        }
        return code >= REFUSED ? new Refused(reason) : new TryAgain(reason);
    }

    /// Whether the server said no before it knew to whom we write.
    private static boolean isAboutSender(MessagingException failure) {
        return failure instanceof SMTPSenderFailedException
                || failure.getNextException() instanceof MessagingException next && isAboutSender(next);
    }

    /// The first reply code that this failure, or one it comes from, tells.
    private static OptionalInt code(MessagingException failure) {
        int told = switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
        if (told >= NOT_NOW && told < NO_CODE) {
            return OptionalInt.of(told);
        }
        return failure.getNextException() instanceof MessagingException next ? code(next) : OptionalInt.empty();
    }
}
