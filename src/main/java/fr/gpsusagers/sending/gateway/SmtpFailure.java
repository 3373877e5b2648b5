package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// Translates a failure to send an e-mail into a [Delivery]. Reads only the server's reply code, since its text may
/// quote the address.
final class SmtpFailure {

    /// Reply codes about the server or our account, not about the message: the server is closing, or refuses the
    /// account. Once the operator has fixed that, the message can be sent.
    private static final Set<Integer> ABOUT_ALL = Set.of(421, 530, 534, 535, 538);

    private static final int NOT_NOW = 400;
    private static final int REFUSED = 500;
    private static final int NO_CODE = 600;

    private SmtpFailure() {}

    /// @param isHandedOver whether the server may already have the message
    static Delivery delivery(MessagingException failure, boolean isHandedOver) {
        if (failure instanceof AuthenticationFailedException) {
            return new Unreached("smtp-account");
        }
        OptionalInt code = code(failure);
        return code.isPresent()
                ? said(code.getAsInt(), isAboutSender(failure))
                : isHandedOver ? new Unsure("smtp-unsure") : new Unreached("smtp-connection");
    }

    /// A refusal of our account or sender address says nothing about the recipient's address.
    private static Delivery said(int code, boolean isAboutSender) {
        String reason = "smtp-" + code;
        if (isAboutSender || ABOUT_ALL.contains(code)) {
            return new Unreached(reason);
        }
        return code >= REFUSED ? new Refused(reason) : new TryAgain(reason);
    }

    /// Whether the server refused our sender address, before it knew the recipient.
    private static boolean isAboutSender(MessagingException failure) {
        return failure instanceof SMTPSenderFailedException
                || failure.getNextException() instanceof MessagingException next && isAboutSender(next);
    }

    /// Returns the first SMTP reply code found in this failure or in its chain of causes.
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
