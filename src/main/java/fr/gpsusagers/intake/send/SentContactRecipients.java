package fr.gpsusagers.intake.send;

import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Recipient;
import fr.gpsusagers.notice.Recipients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the address of a contact that is being sent.
@Holder
public final class SentContactRecipients implements Recipients {

    private final SentContacts sent;

    public SentContactRecipients(SentContacts sent) {
        this.sent = sent;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return sent.find(subject)
                .filter(one -> one.to().medium() == medium)
                .map(one -> new Recipient(one.to(), sent.keyOf(one), Map.of()));
    }
}
