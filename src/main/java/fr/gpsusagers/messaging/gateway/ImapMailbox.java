package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.messaging.incoming.Mailbox;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.time.Duration;
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

    private final ImapServer server;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("imap-alarm").factory());

    ImapMailbox(ImapServer server) {
        this.server = server;
    }

    @Override
    public Fetch fetch(Taker taker, int most) {
        int fetched = 0;
        try (Store store = connect();
                Folder folder = store.getFolder(server.folder())) {
            folder.open(Folder.READ_WRITE);
            Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            for (int place = 0; place < Math.min(most, unread.length); place++) {
                take(taker, (IMAPMessage) unread[place]);
                fetched++;
            }
            return new Fetch.Fetched(fetched);
        } catch (AuthenticationFailedException refused) {
            return unreached("imap-account");
        } catch (MessagingException lost) {
            return unreached("imap-connection");
        }
    }

    private static Fetch unreached(String reason) {
        LOG.warn("The mailbox could not be read: {}", reason); // our own code, not the server's text
        return new Fetch.Unreached(reason);
    }

    /// Marks the mail only after it was kept. A lost connection in between leaves it unread: it comes again.
    private static void take(Taker taker, IMAPMessage message) throws MessagingException {
        message.setPeek(true);
        var content = new FetchedContent(message::getMimeStream);
        try {
            taker.take(content::open);
        } catch (RuntimeException failed) {
            throw content.failure().orElseThrow(() -> failed);
        }
        message.setFlag(Flags.Flag.SEEN, true);
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
