package fr.gpsusagers.intake.store;

import fr.gpsusagers.intake.help.HelpCall;
import fr.gpsusagers.intake.help.HelpCalls;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredHelpCalls implements HelpCalls {

    private final JdbcClient database;

    StoredHelpCalls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(HelpCall call) {
        database.sql("insert into help_call (id, agent, desks, called_at) values (:id, :agent, :desks, :at)")
                .param("id", call.id())
                .param("agent", call.by().value())
                .param("desks", IntakeColumns.desks(call.desks()))
                .param("at", IntakeColumns.utc(call.at()))
                .update();
    }

    @Override
    public Optional<HelpCall> find(UUID id) {
        return database.sql("select id, agent, desks, called_at, helper from help_call where id = :id")
                .param("id", id)
                .query(StoredHelpCalls::read)
                .optional();
    }

    @Override
    public boolean update(HelpCall answered, Instant now) {
        return database.sql("""
                        update help_call set helper = :helper, answered_at = :now where id = :id and helper is null
                        """)
                        .param("helper", answered.helper().map(AgentId::value).orElseThrow())
                        .param("now", IntakeColumns.utc(now))
                        .param("id", answered.id())
                        .update()
                > 0;
    }

    @Override
    public void remove(UUID id) {
        database.sql("delete from help_call where id = :id").param("id", id).update();
    }

    @Override
    public List<HelpCall> listSince(Instant moment) {
        return database.sql("""
                        select id, agent, desks, called_at, helper from help_call
                        where called_at >= :moment order by called_at desc, id
                        """)
                .param("moment", IntakeColumns.utc(moment))
                .query(StoredHelpCalls::read)
                .list();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from help_call where called_at < :moment")
                .param("moment", IntakeColumns.utc(moment))
                .update();
    }

    private static HelpCall read(ResultSet row, int index) throws SQLException {
        return new HelpCall(
                IntakeColumns.id(row),
                IntakeColumns.agent(row, "agent").orElseThrow(),
                IntakeColumns.desks(row),
                IntakeColumns.instant(row, "called_at"),
                IntakeColumns.agent(row, "helper"));
    }
}
