package fr.gpsusagers.receiving.route;

import fr.gpsusagers.kernel.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/// The pretend twin of the mailbox: mails that somebody wrote on the page of the pretend messages. Kept in memory only.
/// Thread-safe.
@Singleton
public final class PretendInbox implements Mailbox {

    private static final int MOST = 200;

    private final Deque<byte[]> unread = new ArrayDeque<>();

    /// Receives a mail, as a mail server would keep it. Drops it if too many wait.
    public synchronized void write(byte[] raw) {
        if (unread.size() < MOST) {
            unread.addLast(raw.clone());
            notifyAll();
        }
    }

    @Override
    public synchronized Fetch fetch(Taker taker, int most) {
        var failed = new ArrayList<byte[]>();
        int fetched = 0;
        while (fetched < most && !unread.isEmpty()) {
            byte[] raw = unread.removeFirst();
            try {
                taker.take(() -> new ByteArrayInputStream(raw));
                fetched++;
            } catch (RuntimeException notKept) {
                failed.add(raw);
            }
        }
        failed.reversed().forEach(unread::addFirst);
        return new Fetch.Fetched(fetched, failed.size());
    }

    @Override
    public synchronized boolean await(Duration longest) {
        try {
            if (unread.isEmpty()) {
                wait(longest.toMillis());
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
