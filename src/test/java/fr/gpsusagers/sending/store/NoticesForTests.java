package fr.gpsusagers.sending.store;

import fr.gpsusagers.sending.notice.BlockedAddresses;
import fr.gpsusagers.sending.notice.DailyCap;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Notices;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.sending.notice.SmsReceipts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of notices, for tests in other packages.
public record NoticesForTests(JdbcClient database, Notices notices, BlockedAddresses blocked) {

    private static final int NO_CAP = 1_000_000;

    public static NoticesForTests of(JdbcClient database) {
        return new NoticesForTests(database, new StoredNotices(database), new StoredBlockedAddresses(database));
    }

    public SmsReceipts receipts() {
        return new StoredSmsReceipts(database);
    }

    public Outbox outbox() {
        return new Outbox(notices, receipts(), blocked, new StoredAllowances(database));
    }

    /// Returns a sender whose mail server and SMS service give this result for every message.
    public SendNotices sending(List<Recipients> recipients, Delivery answer) {
        return new SendNotices(
                notices,
                recipients,
                blocked,
                new DailyCap(new StoredAllowances(database), NO_CAP, Map.of()),
                (_, _) -> answer,
                (_, _) -> answer);
    }
}
