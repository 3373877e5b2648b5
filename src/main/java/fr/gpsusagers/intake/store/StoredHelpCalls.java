package fr.gpsusagers.intake.store;

import fr.gpsusagers.intake.HelpCall;
import fr.gpsusagers.intake.HelpCalls;
import fr.gpsusagers.intake.Incident;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredHelpCalls implements HelpCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TABLE = "help";

    private static final String SELECT = "select id, agent, desks, called_at, sealed, helper from help_call ";

    private final JdbcClient database;
    private final IntakeKey key;

    StoredHelpCalls(JdbcClient database, IntakeKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public void add(HelpCall call) {
        database.sql("""
                        insert into help_call (id, agent, desks, called_at, sealed)
                        values (:id, :agent, :desks, :at, :sealed)
                        """)
                .param("id", call.id())
                .param("agent", call.by().value())
                .param("desks", Sql.desks(call.desks()))
                .param("at", Sql.utc(call.at()))
                .param("sealed", sealed(call))
                .update();
    }

    @Override
    public Optional<HelpCall> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    public boolean update(HelpCall answered, Instant now) {
        return database.sql("""
                        update help_call set helper = :helper, answered_at = :now where id = :id and helper is null
                        """)
                        .param("helper", answered.helper().map(AgentId::value).orElseThrow())
                        .param("now", Sql.utc(now))
                        .param("id", answered.id())
                        .update()
                > 0;
    }

    @Override
    public void describe(HelpCall described) {
        database.sql("update help_call set sealed = :sealed where id = :id")
                .param("sealed", sealed(described))
                .param("id", described.id())
                .update();
    }

    @Override
    public void remove(UUID id) {
        database.sql("delete from help_call where id = :id").param("id", id).update();
    }

    @Override
    public List<HelpCall> listSince(Instant moment) {
        return database.sql(SELECT + "where called_at >= :moment order by called_at desc, id")
                .param("moment", Sql.utc(moment))
                .query(this::read)
                .list();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from help_call where called_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    private byte[] sealed(HelpCall call) {
        Incident incident = call.incident();
        return key.seal(TABLE, call.id(), JSON.writeValueAsString(List.of(incident.location(), incident.said())));
    }

    /// Returns blank texts if they cannot be decrypted. The alert itself still reaches the colleagues.
    private Incident incident(UUID id, byte[] sealed) {
        return key.open(TABLE, id, sealed)
                .map(json -> JSON.readValue(json, String[].class))
                .map(texts -> new Incident(texts[0], texts[1]))
                .orElse(new Incident("", ""));
    }

    private HelpCall read(ResultSet row, int index) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new HelpCall(
                id,
                new AgentId(Sql.id(row, "agent")),
                Sql.set(row, "desks", DeskId::new),
                Sql.instant(row, "called_at"),
                incident(id, row.getBytes("sealed")),
                Sql.findId(row, "helper").map(AgentId::new));
    }
}
