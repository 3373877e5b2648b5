package fr.gpsusagers.bench.crash;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Brings mails to the mailbox, slowly while many wait there.
final class Postman implements AutoCloseable {

    private static final int MANY_UNREAD = 40;
    private static final long SHORT_MILLIS = 50;
    /// The product learns of a mail when the next one comes.
    private static final long LONG_MILLIS = 500;

    private final Queue<Sent> brought = new ConcurrentLinkedQueue<>();
    private final Mix mix;
    private final Letterbox letterbox;
    private final Fault fault;
    private final Thread thread;
    private volatile boolean bringing = true;

    Postman(Mix mix, Letterbox letterbox, Fault fault) {
        this.mix = mix;
        this.letterbox = letterbox;
        this.fault = fault;
        this.thread = Thread.ofVirtual().start(this::bringAllTheTime);
    }

    private void bringAllTheTime() {
        while (bringing) {
            bring(mix.drawMail());
            Citizens.pause(letterbox.unread() < MANY_UNREAD ? SHORT_MILLIS : LONG_MILLIS);
        }
    }

    private void bring(Sent mail) {
        brought.add(mail);
        letterbox.arrives(mail);
        if (Mix.isRepeated()) {
            letterbox.arrives(fault.repeated(mail));
        }
    }

    /// The mails that the product has acknowledged by marking them as read.
    List<Acknowledged> acknowledged() {
        Set<String> read = letterbox.read();
        return brought.stream()
                .filter(mail -> read.contains(Letterbox.messageId(mail)))
                .map(Acknowledged::unseen)
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        bringing = false;
        thread.join();
    }
}
