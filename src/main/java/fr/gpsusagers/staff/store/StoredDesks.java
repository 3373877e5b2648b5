package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.DeskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How desks work: by their agents, and by mail.
@Repository
class StoredDesks implements DeskOpenings, DeskMailboxes {

    private static final String MAILBOX = """
            select desk, agent, address, next_address, opened_by, opened_at, confirmed_at, unreachable_since from desk_mailbox
            """;

    private final JdbcClient database;

    StoredDesks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(DeskId desk, AgentId by, Instant at) {
        return database.sql("""
                        insert into desk_opening (desk, opened_at, opened_by)
                        values (:desk, :at, :by)
                        on conflict (desk) where closed_at is null do nothing
                        """)
                        .param("desk", desk.value())
                        .param("at", Sql.utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    @Override
    public boolean updateClosed(DeskId desk, AgentId by, Instant at) {
        return database.sql("""
                        update desk_opening set closed_at = :at, closed_by = :by
                        where desk = :desk and closed_at is null
                        """)
                        .param("desk", desk.value())
                        .param("at", Sql.utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    @Override
    public Set<DeskId> listReady(LocalDate day) {
        return database.sql("""
                        with away as (
                            select agent, substitute from agent_absence where :day between first_day and last_day
                        ), present as (
                            select id, desks from agent
                            where status = 'active' and id not in (select agent from away)
                              and id not in (
                                  select agent from desk_mailbox
                                  where confirmed_at is null or unreachable_since is not null)
                        )
                        select desk from desk_opening where closed_at is null
                        intersect
                        (select unnest(desks) from present
                         union
                         select unnest(absent.desks)
                         from away join agent absent on absent.id = away.agent
                         where away.substitute in (select id from present))
                        """).param("day", day).query((row, _) -> new DeskId(row.getString("desk"))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<DeskState> listStates() {
        return database.sql("""
                        with opened as (
                            select desk from desk_opening where closed_at is null
                        ), served as (
                            select unnest(desks) as desk, count(*) as agents from agent
                            where status = 'active'
                              and id not in (
                                  select agent from desk_mailbox
                                  where confirmed_at is null or unreachable_since is not null)
                            group by 1
                        )
                        select desk, opened.desk is not null as open, coalesce(agents, 0) as agents
                        from opened full join served using (desk)
                        order by desk
                        """)
                .query((row, _) ->
                        new DeskState(new DeskId(row.getString("desk")), row.getBoolean("open"), row.getInt("agents")))
                .list();
    }

    @Override
    public void replace(DeskMailbox mailbox, Token token) {
        database.sql("""
                        insert into desk_mailbox (desk, agent, address, token, opened_by, opened_at)
                        values (:desk, :agent, :address, :token, :by, :at)
                        on conflict (desk) do update
                        set agent = excluded.agent, token = excluded.token, opened_by = excluded.opened_by,
                            opened_at = excluded.opened_at
                        """)
                .param("desk", mailbox.desk().value())
                .param("agent", mailbox.agent().value())
                .param("address", mailbox.address().value())
                .param("token", token.value())
                .param("by", mailbox.openedBy().value())
                .param("at", Sql.utc(mailbox.openedAt()))
                .update();
        update(mailbox);
    }

    @Override
    public void update(DeskMailbox mailbox) {
        database.sql("""
                        update desk_mailbox
                        set address = :address, next_address = :next, confirmed_at = :confirmed,
                            unreachable_since = :unreachable
                        where desk = :desk
                        """)
                .param("desk", mailbox.desk().value())
                .param("address", mailbox.address().value())
                .param("next", mailbox.next().map(EmailAddress::value).orElse(null))
                .param("confirmed", Sql.utc(mailbox.confirmedAt()))
                .param("unreachable", Sql.utc(mailbox.unreachableSince()))
                .update();
    }

    @Override
    public void remove(DeskId desk) {
        database.sql("delete from desk_mailbox where desk = :desk")
                .param("desk", desk.value())
                .update();
    }

    @Override
    public Optional<DeskMailbox> find(DeskId desk) {
        return database.sql(MAILBOX + "where desk = :desk")
                .param("desk", desk.value())
                .query((row, _) -> mailbox(row))
                .optional();
    }

    @Override
    public Optional<DeskMailbox> find(AgentId agent) {
        return database.sql(MAILBOX + "where agent = :agent")
                .param("agent", agent.value())
                .query((row, _) -> mailbox(row))
                .optional();
    }

    @Override
    public Optional<DeskMailbox> find(Token token) {
        return database.sql(MAILBOX + "where token = :token for update")
                .param("token", token.value())
                .query((row, _) -> mailbox(row))
                .optional();
    }

    @Override
    public Optional<Token> findToken(DeskId desk) {
        return database.sql("select token from desk_mailbox where desk = :desk")
                .param("desk", desk.value())
                .query(String.class)
                .optional()
                .map(Token::new);
    }

    @Override
    public List<DeskMailbox> listAll() {
        return database.sql(MAILBOX + "order by desk")
                .query((row, _) -> mailbox(row))
                .list();
    }

    private static DeskMailbox mailbox(ResultSet row) throws SQLException {
        return new DeskMailbox(
                new DeskId(row.getString("desk")),
                new AgentId(Sql.id(row, "agent")),
                new EmailAddress(row.getString("address")),
                Sql.findText(row, "next_address").map(EmailAddress::new),
                new AgentId(Sql.id(row, "opened_by")),
                Sql.instant(row, "opened_at"),
                Sql.findInstant(row, "confirmed_at"),
                Sql.findInstant(row, "unreachable_since"));
    }
}
