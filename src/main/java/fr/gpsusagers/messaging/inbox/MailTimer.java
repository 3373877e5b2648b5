package fr.gpsusagers.messaging.inbox;

import fr.gpsusagers.messaging.incoming.AwaitMail;
import fr.gpsusagers.messaging.incoming.AwaitMail.Waiting;
import fr.gpsusagers.messaging.incoming.DeliverMessages;
import fr.gpsusagers.messaging.incoming.FetchMails;
import fr.gpsusagers.messaging.incoming.IncomingMessages.Kind;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Fetches mails when the server announces one, and every twenty seconds in case it does not. One node fetches at a
/// time.
/// Uses fixed rates, since all timers with a fixed delay share one thread.
@Component
@Profile("!command")
class MailTimer {

    private final FetchMails fetchMails;
    private final DeliverMessages deliverMessages;
    private final AwaitMail awaitMail;
    private final PackInUse packs;
    private final Clock clock;
    private final Semaphore watching = new Semaphore(1);
    private final Semaphore delivering = new Semaphore(1);
    private volatile Instant watchAgain = Instant.MIN;

    MailTimer(
            FetchMails fetchMails, DeliverMessages deliverMessages, AwaitMail awaitMail, PackInUse packs, Clock clock) {
        this.fetchMails = fetchMails;
        this.deliverMessages = deliverMessages;
        this.awaitMail = awaitMail;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedRate = 20, timeUnit = TimeUnit.SECONDS)
    void fetchRegularly() {
        fetchMails.fetch(clock.instant());
    }

    @Scheduled(initialDelay = 5, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void fetchWhenAnnounced() {
        if (clock.instant().isBefore(watchAgain) || !watching.tryAcquire()) {
            return;
        }
        try {
            switch (awaitMail.await(clock.instant())) {
                case Waiting.Announced _ -> fetchMails.fetch(clock.instant());
                case Waiting.Unannounced(Instant until) -> watchAgain = until;
            }
        } finally {
            watching.release();
        }
    }

    @Scheduled(initialDelay = 5, fixedRate = 1, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        if (delivering.tryAcquire()) {
            try {
                deliverMessages.deliver(Kind.MAIL, packs.current(), clock.instant());
            } finally {
                delivering.release();
            }
        }
    }
}
