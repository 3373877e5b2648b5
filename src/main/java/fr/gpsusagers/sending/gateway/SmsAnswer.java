package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.sms.OperatorId;
import java.util.Optional;
import java.util.UUID;

/// Translates the answer of the SMS operator into a [Delivery]. Reads only its status and the identifier of
/// the message, since its text may quote the number and the words.
final class SmsAnswer {

    private static final int ACCEPTED = 2;
    private static final int CLASS = 100;

    private SmsAnswer() {}

    /// @param body the answer's body, as far as it was read
    /// @param receipt the path of the operator's identifier, if the operator gives one
    /// @param ours our identifier of the message
    static Delivery delivery(int status, byte[] body, Optional<String> receipt, UUID ours) {
        return status / CLASS == ACCEPTED
                ? receipt.map(path -> accepted(body, path)).orElseGet(() -> new Accepted(ours.toString()))
                : notAccepted(status, "sms-" + status);
    }

    /// Without the identifier, nobody knows whether the operator took the message: some report errors with
    /// status 200.
    private static Delivery accepted(byte[] body, String path) {
        return JsonLeaves.read(body)
                .map(leaves -> leaves.getOrDefault(path, ""))
                .flatMap(OperatorId::of)
                .<Delivery>map(id -> new Accepted(id.code()))
                .orElseGet(() -> new Unsure("sms-no-receipt"));
    }

    /// Only statuses about this message or its number refuse it for good. All others concern the account, a
    /// limit or an outage: the message can be sent once that is over.
    private static Delivery notAccepted(int status, String reason) {
        return switch (status) {
            case 400, 404, 410, 413, 422 -> new Refused(reason);
            // Another sending of the same message is being processed.
            case 409, 423, 425 -> new TryAgain(reason);
            // A proxy that lost the operator after it had passed on the message.
            case 502, 504 -> new Unsure(reason);
            default -> new Unreached(reason);
        };
    }
}
