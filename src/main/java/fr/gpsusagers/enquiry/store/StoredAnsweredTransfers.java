package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.work.AnsweredTransfers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts answered transfers from the rows of closed requests, which name the last desk.
@Repository
class StoredAnsweredTransfers implements AnsweredTransfers {

    private final JdbcClient database;

    StoredAnsweredTransfers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Answered> listAnswered(NeedId need, Instant since) {
        return database.sql("""
                        select desk, count(*) as requests
                        from enquiry
                        where state = 'closed' and outcome = 'repondu' and reroutes > 0
                            and need = :need and closed_at >= :since
                        group by desk
                        order by requests desc, desk
                        """)
                .param("need", need.value())
                .param("since", EnquiryRow.utc(since))
                .query((row, _) -> new Answered(new DeskId(row.getString("desk")), row.getInt("requests")))
                .list();
    }
}
