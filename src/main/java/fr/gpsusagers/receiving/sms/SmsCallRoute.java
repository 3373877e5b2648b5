package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.receiving.route.Route;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/// Reads a call of the SMS operator again that could not be read: its format may be known by now.
@Singleton
public final class SmsCallRoute implements Route {

    private final SmsWebhook webhook;
    private final SmsCalls smsCalls;

    public SmsCallRoute(SmsWebhook webhook, SmsCalls smsCalls) {
        this.webhook = webhook;
        this.smsCalls = smsCalls;
    }

    @Override
    public Kind kind() {
        return Kind.SMS_CALL;
    }

    @Override
    public Read read(QueuedMessage queued, FileContent raw, Pack pack, Instant now) throws IOException {
        List<SmsEvent> events;
        try (InputStream content = raw.open()) {
            events = webhook.readAgain(content.readAllBytes());
        }
        return (_, at) -> {
            if (!smsCalls.keepRead(events, at)) {
                throw new IOException("Still unreadable");
            }
            return Goal.of(Ending.READ);
        };
    }
}
