package fr.gpsusagers.console.demo;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.PretendInbox;
import fr.gpsusagers.receiving.sms.SmsCalls;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.sending.PublicMailbox;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.notice.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets invented citizens write mails and text messages, which come in as from a mail server and an SMS operator.
@Component
@Profile("!command")
final class Writing {

    private final PretendInbox inbox;
    private final FetchMails fetchMails;
    private final DeliverMessages deliverMessages;
    private final SmsCalls smsCalls;
    private final PublicMailbox mailbox;
    private final Threads threads;
    private final Persons persons;
    private final Enquiries enquiries;

    Writing(
            PretendInbox inbox,
            FetchMails fetchMails,
            DeliverMessages deliverMessages,
            SmsCalls smsCalls,
            PublicMailbox mailbox,
            Threads threads,
            Persons persons,
            Enquiries enquiries) {
        this.inbox = inbox;
        this.fetchMails = fetchMails;
        this.deliverMessages = deliverMessages;
        this.smsCalls = smsCalls;
        this.mailbox = mailbox;
        this.threads = threads;
        this.persons = persons;
        this.enquiries = enquiries;
    }

    /// Returns the request that the message opened, or stays with. Empty if it came to none.
    ///
    /// @param before the request of an earlier message with the same key
    Optional<EnquiryId> write(InventedMessage one, Optional<EnquiryId> before, Pack pack, Instant now) {
        return one.isMail() ? mail(one, before, pack, now) : text(one, pack, now);
    }

    private Optional<EnquiryId> mail(InventedMessage one, Optional<EnquiryId> before, Pack pack, Instant now) {
        Optional<EmailAddress> to =
                before.flatMap(threads::findToken).flatMap(mailbox::addressOf).or(mailbox::address);
        to.ifPresent(address -> {
            inbox.write(one.raw(address.value()));
            fetchMails.fetch(now);
            deliverMessages.deliver(Kind.MAIL, pack, now);
        });
        return open(persons.listFrom(new EmailAddress(one.from())));
    }

    private Optional<EnquiryId> text(InventedMessage one, Pack pack, Instant now) {
        PhoneNumber number = PhoneNumber.parse(one.from());
        String id = one.key() + "-" + now.getEpochSecond();
        smsCalls.keep(
                new Reported(id, List.of(new IncomingText(Optional.of(number), one.words(), OperatorId.of(id)))), now);
        deliverMessages.deliver(Kind.TEXT, pack, now);
        return open(persons.listFrom(number));
    }

    private Optional<EnquiryId> open(List<EnquiryId> all) {
        return enquiries.listOpen(all, Sharing.ONE_PERSON).stream()
                .map(Enquiry::id)
                .reduce((_, last) -> last);
    }
}
