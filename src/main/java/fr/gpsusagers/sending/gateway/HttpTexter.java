package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.OperatorId;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.Texter;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Sends text messages through an SMS operator: one POST for each message. Redirects are never followed,
/// since they would carry the number, the words and our account to another address.
final class HttpTexter implements Texter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTexter.class);

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACCEPTED = 2;
    private static final int CLASS = 100;

    private final SmsOperator operator;
    private final Duration deadline;
    private final HttpClient http;

    /// @param deadline of a whole sending, whatever the operator does
    HttpTexter(SmsOperator operator, Duration deadline) {
        this.operator = operator;
        this.deadline = deadline;
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(deadline)
                .build();
    }

    @Override
    public Delivery send(Outgoing message, PhoneNumber to) {
        if (!WaysToSend.isTextable(to)) {
            return new Refused("sms-not-mobile");
        }
        Delivery delivery = post(message, to);
        if (!(delivery instanceof Accepted)) {
            LOG.warn("The SMS operator did not accept a message: {}", delivery); // our own code, not the operator's
        }
        return delivery;
    }

    private Delivery post(Outgoing message, PhoneNumber to) {
        var progress = new SmsProgress();
        IntFunction<Delivery> withoutBody = status -> judged(status, new byte[0], message);
        var answer = http.sendAsync(operator.request(message, to, progress::watched), progress::read);
        try {
            var whole = answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return judged(whole.statusCode(), whole.body(), message);
        } catch (TimeoutException tooLong) {
            return progress.late(withoutBody);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return progress.late(withoutBody);
        } catch (ExecutionException failure) {
            return progress.failed(failure, withoutBody);
        } finally {
            answer.cancel(true);
        }
    }

    /// Reads only the status and the identifier of the message: the operator's text may quote the number and the words.
    private Delivery judged(int status, byte[] body, Outgoing message) {
        return status / CLASS == ACCEPTED ? accepted(body, message) : notAccepted(status, "sms-" + status);
    }

    /// Where the operator promises its identifier, nobody knows without it whether the message was taken: some report
    /// errors with status 200.
    private Delivery accepted(byte[] body, Outgoing message) {
        if (operator.receipt().isEmpty()) {
            return new Accepted(message.id().toString());
        }
        String path = operator.receipt().get();
        return OperatorId.of(value(body, path))
                .<Delivery>map(id -> new Accepted(id.code()))
                .orElseGet(() -> new Unsure("sms-no-receipt"));
    }

    /// Reads the value at a path such as `messages.0.id`; blank if there is none.
    private static String value(byte[] json, String path) {
        try {
            return JSON.readTree(json).at("/" + path.replace('.', '/')).asString("");
        } catch (JacksonException noJson) {
            return ""; // the exception quotes the text
        }
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

    @Override
    public void close() {
        http.shutdownNow();
    }
}
