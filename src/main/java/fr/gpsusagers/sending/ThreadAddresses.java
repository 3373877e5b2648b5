package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.sending.notice.MailThread;
import fr.gpsusagers.sending.notice.MailThread.Author;
import java.util.Optional;

/// Finds the address of a request’s thread, and the request by such an address.
@Holder
public final class ThreadAddresses {

    private final PublicMailbox mailbox;
    private final Threads threads;

    public ThreadAddresses(PublicMailbox mailbox, Threads threads) {
        this.mailbox = mailbox;
        this.threads = threads;
    }

    /// Returns the thread that a mail about this request belongs to. Empty if the product reads no mailbox, or the
    /// person is erased.
    public Optional<MailThread> find(EnquiryId enquiry, Author author) {
        return mailbox.address()
                .flatMap(_ -> threads.findToken(enquiry))
                .flatMap(mailbox::addressOf)
                .map(replyTo -> new MailThread(replyTo, threads.findLast(enquiry), author));
    }

    /// Finds the request to whose thread a mail was sent.
    public Optional<EnquiryId> find(EmailAddress recipient) {
        return mailbox.findToken(recipient).flatMap(threads::find);
    }
}
