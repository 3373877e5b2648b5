package fr.gpsusagers.intake.store;

import fr.gpsusagers.intake.AbuseNote;
import fr.gpsusagers.intake.AbuseNotes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAbuseNotes implements AbuseNotes {

    private final JdbcClient database;
    private final IntakeKey key;

    StoredAbuseNotes(JdbcClient database, IntakeKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public void add(AbuseNote note) {
        database.sql("insert into intake_abuse (id, desks, sealed, noted_at) values (:id, :desks, :sealed, :at)")
                .param("id", note.id())
                .param("desks", Sql.desks(note.desks()))
                .param("sealed", key.seal("abuse", note.id(), note.note()))
                .param("at", Sql.utc(note.at()))
                .update();
    }

    @Override
    public List<AbuseNote> list() {
        return database.sql("select id, desks, sealed, noted_at from intake_abuse order by noted_at desc, id")
                .query(this::read)
                .list();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from intake_abuse where noted_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    private AbuseNote read(ResultSet row, int index) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new AbuseNote(
                id,
                Sql.set(row, "desks", DeskId::new),
                key.open("abuse", id, row.getBytes("sealed")).orElse(""),
                Sql.instant(row, "noted_at"));
    }
}
