package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Refused;
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

/// Sends text messages through an SMS operator: one POST for each message. Redirects are never followed,
/// since they would carry the number, the words and our account to another address.
final class HttpTexter implements Texter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTexter.class);

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

    private Delivery judged(int status, byte[] body, Outgoing message) {
        return SmsAnswer.delivery(status, body, operator.receipt(), message.id());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
