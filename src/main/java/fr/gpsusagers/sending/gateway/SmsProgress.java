package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/// How far one sending came. If it breaks off, this decides whether the operator may have the message.
final class SmsProgress {

    /// The operator's identifier of a message takes far less.
    private static final long MOST_BYTES = 64 * 1024;

    private static final int NONE = 0;

    private final AtomicBoolean isHandedOver = new AtomicBoolean();
    private final AtomicInteger status = new AtomicInteger(NONE);

    /// Notes when the client begins to send the body: from then on, a lost connection does not prove that
    /// the operator did not take it.
    BodyPublisher watched(BodyPublisher body) {
        return BodyPublishers.fromPublisher(
                operator -> {
                    isHandedOver.set(true);
                    body.subscribe(operator);
                },
                body.contentLength());
    }

    /// Notes the status, and reads the body up to a limit.
    BodySubscriber<byte[]> read(ResponseInfo answer) {
        status.set(answer.statusCode());
        return BodySubscribers.limiting(BodySubscribers.ofByteArray(), MOST_BYTES);
    }

    /// @param judged judges a status whose body did not arrive
    Delivery late(IntFunction<Delivery> judged) {
        return brokenOff("sms-deadline", judged);
    }

    /// @param judged judges a status whose body did not arrive
    Delivery failed(Throwable failure, IntFunction<Delivery> judged) {
        boolean handshake = isCausedBy(SSLHandshakeException.class, failure);
        boolean neverBegun = !isHandedOver.get() && isCausedBy(SSLException.class, failure);
        return handshake || neverBegun ? new Unreached("sms-tls") : brokenOff("sms-connection", judged);
    }

    private Delivery brokenOff(String reason, IntFunction<Delivery> judged) {
        if (status.get() != NONE) {
            return judged.apply(status.get());
        }
        return isHandedOver.get() ? new Unsure(reason) : new Unreached(reason);
    }

    private static boolean isCausedBy(Class<? extends Throwable> type, Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(type::isInstance);
    }
}
