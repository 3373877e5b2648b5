package fr.gpsusagers.intake.store;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.intake.ParkedIntakes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class StoredParkedIntakes implements ParkedIntakes {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SELECT =
            "select id, origin, sealed, agent, desks, parked_at, ended_as from intake_parked ";

    private final JdbcClient database;
    private final IntakeKey key;

    StoredParkedIntakes(JdbcClient database, IntakeKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public void add(ParkedIntake parked) {
        database.sql("""
                        insert into intake_parked (id, origin, sealed, agent, desks, parked_at, ended_as)
                        values (:id, :origin, :sealed, :agent, :desks, :at, :ended)
                        """)
                .param("id", parked.id())
                .param("origin", parked.origin().word())
                .param("sealed", key.seal("parked", parked.id(), JSON.writeValueAsString(parked.typed())))
                .param("agent", parked.by().value())
                .param("desks", Sql.desks(parked.desks()))
                .param("at", Sql.utc(parked.at()))
                .param("ended", parked.ended().map(IntakeResult::word).orElse(null))
                .update();
    }

    @Override
    public boolean addForm(SentForm form, Instant at) {
        return database.sql("""
                        insert into intake_ended (form_hash, ended_at) values (:form, :at)
                        on conflict (form_hash) do nothing
                        """)
                        .param("form", form.hash())
                        .param("at", Sql.utc(at))
                        .update()
                == 1;
    }

    @Override
    public int removeForms(Instant moment) {
        return database.sql("delete from intake_ended where ended_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    @Override
    public Optional<ParkedIntake> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    public boolean remove(UUID id) {
        return database.sql("delete from intake_parked where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    @Override
    public void removeEndedBy(AgentId agent) {
        database.sql("delete from intake_parked where agent = :agent and ended_as is not null")
                .param("agent", agent.value())
                .update();
    }

    @Override
    public void removeEndedBefore(Instant moment) {
        database.sql("delete from intake_parked where parked_at <= :moment and ended_as is not null")
                .param("moment", Sql.utc(moment))
                .update();
    }

    @Override
    public List<ParkedIntake> list(AgentId agent, Set<DeskId> desks) {
        return database.sql(SELECT + "where agent = :agent or desks && cast(:desks as text[]) order by parked_at, id")
                .param("agent", agent.value())
                .param("desks", Sql.desks(desks))
                .query(this::read)
                .list();
    }

    @Override
    public int countBy(AgentId agent) {
        return database.sql("select count(*) from intake_parked where agent = :agent and ended_as is null")
                .param("agent", agent.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from intake_parked where parked_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    /// Returns no fields if they cannot be decrypted. The agent still sees that a caller waits.
    private ParkedIntake read(ResultSet row, int index) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new ParkedIntake(
                id,
                Origin.read(row.getString("origin")),
                key.open("parked", id, row.getBytes("sealed"))
                        .map(StoredParkedIntakes::fields)
                        .orElse(Map.of()),
                new AgentId(Sql.id(row, "agent")),
                Sql.set(row, "desks", DeskId::new),
                Sql.instant(row, "parked_at"),
                Sql.findText(row, "ended_as").flatMap(IntakeResult::find));
    }

    private static Map<String, String> fields(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
