package fr.gpsusagers.notice.store;

import fr.gpsusagers.notice.BlockedAddresses;
import fr.gpsusagers.notice.Notices;
import fr.gpsusagers.notice.Recipients;
import fr.gpsusagers.notice.SentNotices;
import fr.gpsusagers.notice.sending.DailyCap;
import fr.gpsusagers.notice.sending.Delivery;
import fr.gpsusagers.notice.sending.SendNotices;
import fr.gpsusagers.notice.sms.SmsReceipts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of notices, for tests in other packages.
public record NoticesForTests(JdbcClient database, Notices notices, BlockedAddresses blocked) {

    private static final int NO_CAP = 1_000_000;

    public static NoticesForTests of(JdbcClient database) {
        return new NoticesForTests(database, new StoredNotices(database), new StoredBlockedAddresses(database));
    }

    public SentNotices sent() {
        return new StoredSentNotices(database);
    }

    public SmsReceipts receipts() {
        return new StoredSmsReceipts(database);
    }

    /// Returns a sender whose mail server and SMS service give this result for every message.
    public SendNotices sending(List<Recipients> recipients, Delivery answer) {
        return new SendNotices(
                new StoredDueNotices(database),
                recipients,
                blocked,
                new DailyCap(new StoredAllowances(database), NO_CAP, Map.of()),
                (_, _) -> answer,
                (_, _) -> answer);
    }
}
