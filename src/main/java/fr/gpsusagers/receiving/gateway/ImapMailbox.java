package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.kernel.Backoff;
import fr.gpsusagers.receiving.mail.MailSource;
import fr.gpsusagers.receiving.route.Mailbox;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The mailbox at a real mail server, by IMAP. Each fetch opens a connection of its own: nothing depends on a
/// connection that stays up for days.
final class ImapMailbox implements Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);

    /// After so many failures in one fetch the fault is ours, or the server's.
    private static final int MOST_FAILED = 3;

    private static final Backoff DELAYS =
            Backoff.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final ImapServer server;
    private final Clock clock;

    /// The mails that could not be fetched, by their numbers on the server. Known to this node only, until it ends.
    private final Map<Long, Failure> failures = new ConcurrentHashMap<>();

    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("imap-alarm").factory());

    ImapMailbox(ImapServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    private record Failure(int times, Instant again) {}

    @Override
    public Fetch fetch(Taker taker, int most) {
        try (Store store = connect();
                Folder folder = store.getFolder(server.folder())) {
            folder.open(Folder.READ_WRITE);
            return fetch((IMAPFolder) folder, taker, most);
        } catch (AuthenticationFailedException refused) {
            return unreached("imap-account");
        } catch (MessagingException lost) {
            return unreached("imap-connection");
        }
    }

    private Fetch fetch(IMAPFolder folder, Taker taker, int most) throws MessagingException {
        int fetched = 0;
        int broken = 0;
        for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
            long uid = folder.getUID(message);
            if (fetched < most && broken < MOST_FAILED && !isDelayed(uid)) {
                boolean isTaken = take(folder, taker, (IMAPMessage) message, uid);
                fetched += isTaken ? 1 : 0;
                broken += isTaken ? 0 : 1;
            }
        }
        return new Fetch.Fetched(fetched, broken);
    }

    /// A mail that cannot be fetched or kept is noted, and tried again more and more rarely. So is one at which the
    /// server hangs up: it may be the reason.
    private boolean take(IMAPFolder folder, Taker taker, IMAPMessage message, long uid) throws MessagingException {
        try {
            take(taker, message);
            failures.remove(uid);
            return true;
        } catch (MessagingException | RuntimeException | Error broken) {
            note(uid);
            LOG.warn("A mail could not be fetched: {}", broken.getClass().getSimpleName());
            if (!folder.isOpen() || broken instanceof MessagingException lost && isLost(lost)) {
                throw new MessagingException("The mail server hung up");
            }
            return false;
        }
    }

    private boolean isDelayed(long uid) {
        Failure failure = failures.get(uid);
        return failure != null && clock.instant().isBefore(failure.again());
    }

    private void note(long uid) {
        failures.compute(uid, (_, before) -> {
            int times = before == null ? 0 : before.times();
            return new Failure(times + 1, clock.instant().plus(DELAYS.after(times)));
        });
    }

    private static boolean isLost(MessagingException failure) {
        return failure instanceof FolderClosedException
                || failure instanceof StoreClosedException
                || failure.getCause() instanceof IOException;
    }

    private static Fetch unreached(String reason) {
        LOG.warn("The mailbox could not be read: {}", reason); // our own code, not the server's text
        return new Fetch.Unreached(reason);
    }

    /// Marks the mail only after it was kept. A lost connection in between leaves it unread: it comes again.
    private static void take(Taker taker, IMAPMessage message) throws MessagingException {
        message.setPeek(true);
        var sources = new ArrayList<MailSource>();
        try {
            taker.take(() -> {
                sources.add(new MailSource(open(message)));
                return sources.getLast();
            });
        } catch (RuntimeException failed) {
            for (MailSource source : sources) {
                if (source.failure().isPresent()) {
                    throw new MessagingException(
                            "The mail server hung up", source.failure().get());
                }
            }
            throw failed;
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    /// Opens the content of a mail, which is fetched piece by piece. A server that has hung up fails when it is read.
    private static InputStream open(IMAPMessage message) {
        try {
            return message.getMimeStream();
        } catch (MessagingException lost) {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("The mail server hung up", lost);
                }
            };
        }
    }

    private Store connect() throws MessagingException {
        Store store = Session.getInstance(server.properties()).getStore(server.protocol());
        store.connect(server.host(), server.port(), server.user(), server.password());
        return store;
    }

    /// Uses IMAP IDLE (RFC 2177). The wait ends by closing the folder: nothing else interrupts it.
    @Override
    public boolean await(Duration longest) {
        var isOver = new AtomicBoolean();
        try (var store = (IMAPStore) connect();
                var folder = (IMAPFolder) store.getFolder(server.folder())) {
            if (!store.hasCapability("IDLE")) {
                return false;
            }
            folder.open(Folder.READ_ONLY);
            idle(folder, longest, isOver);
            return true;
        } catch (MessagingException | IllegalStateException closed) {
            return isOver.get();
        }
    }

    private void idle(IMAPFolder folder, Duration longest, AtomicBoolean isOver) throws MessagingException {
        var end = alarm.schedule(
                () -> {
                    isOver.set(true);
                    close(folder);
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            folder.idle(true);
        } finally {
            end.cancel(false);
        }
    }

    private static void close(IMAPFolder folder) {
        try {
            folder.forceClose();
        } catch (MessagingException gone) {
            LOG.debug("The mail server hung up first");
        }
    }
}
