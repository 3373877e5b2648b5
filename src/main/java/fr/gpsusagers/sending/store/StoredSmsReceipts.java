package fr.gpsusagers.sending.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.notice.OperatorId;
import fr.gpsusagers.sending.notice.SmsReceipts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSmsReceipts implements SmsReceipts {

    private final JdbcClient database;

    StoredSmsReceipts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(SmsReceipt receipt) {
        database.sql("""
                        insert into sms_receipt (id, reason, reported_at) values (:id, :reason, :at)
                        on conflict (id) do update set reason = excluded.reason, reported_at = excluded.reported_at
                        """)
                .param("id", receipt.id().code())
                .param("reason", receipt.failure().orElse(null))
                .param("at", Sql.utc(receipt.reportedAt()))
                .update();
    }

    @Override
    public List<SmsReceipt> listToNote(int most) {
        return database.sql("""
                        select id, reason, reported_at from sms_receipt
                        order by reported_at, id
                        limit :most
                        for update skip locked
                        """)
                .param("most", most)
                .query((row, _) -> new SmsReceipt(
                        new OperatorId(row.getString("id")),
                        Sql.findText(row, "reason"),
                        Sql.instant(row, "reported_at")))
                .list();
    }

    @Override
    public void remove(OperatorId id) {
        database.sql("delete from sms_receipt where id = :id")
                .param("id", id.code())
                .update();
    }
}
