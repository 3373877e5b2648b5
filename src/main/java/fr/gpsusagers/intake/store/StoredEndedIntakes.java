package fr.gpsusagers.intake.store;

import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.intake.EndedIntakes;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEndedIntakes implements EndedIntakes {

    private final JdbcClient database;

    StoredEndedIntakes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(SentForm form, Instant at) {
        return database.sql("""
                        insert into intake_ended (form_hash, ended_at) values (:form, :at)
                        on conflict (form_hash) do nothing
                        """)
                        .param("form", form.hash())
                        .param("at", IntakeColumns.utc(at))
                        .update()
                == 1;
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from intake_ended where ended_at < :moment")
                .param("moment", IntakeColumns.utc(moment))
                .update();
    }
}
