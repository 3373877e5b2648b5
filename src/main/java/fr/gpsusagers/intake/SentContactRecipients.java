package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the address of a contact that is being sent.
@Singleton
public final class SentContactRecipients implements Recipients {

    private final SentContacts sent;
    private final Persons persons;

    public SentContactRecipients(SentContacts sent, Persons persons) {
        this.sent = sent;
        this.persons = persons;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return sent.find(subject)
                .filter(one -> one.to().medium() == medium)
                .map(one -> new Recipient(one.to(), key(one.to()), Map.of()));
    }

    /// The same key as for notices about requests: blocks and daily limits of the address hold here too.
    private String key(Address to) {
        return switch (to) {
            case Address.Mailbox(EmailAddress mail) -> persons.keyOf(mail);
            case Address.Mobile(PhoneNumber number) -> persons.keyOf(number);
        };
    }
}
