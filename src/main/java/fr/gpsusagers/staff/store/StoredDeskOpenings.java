package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.DeskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDeskOpenings implements DeskOpenings {

    private final JdbcClient database;

    StoredDeskOpenings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Change add(DeskId desk, AgentId by, Instant at) {
        return change(database.sql("""
                        insert into desk_opening (desk, opened_at, opened_by)
                        values (:desk, :at, :by)
                        on conflict (desk) where closed_at is null do nothing
                        """)
                .param("desk", desk.value())
                .param("at", Timestamps.column(at))
                .param("by", by.value())
                .update());
    }

    @Override
    public Change updateClosed(DeskId desk, AgentId by, Instant at) {
        return change(database.sql("""
                        update desk_opening set closed_at = :at, closed_by = :by
                        where desk = :desk and closed_at is null
                        """)
                .param("desk", desk.value())
                .param("at", Timestamps.column(at))
                .param("by", by.value())
                .update());
    }

    private static Change change(int rows) {
        return rows == 1 ? Change.CHANGED : Change.UNCHANGED;
    }

    @Override
    public Set<DeskId> listReady(LocalDate day) {
        return database.sql("""
                        with away as (
                            select agent, substitute from agent_absence where :day between first_day and last_day
                        ), present as (
                            select id, desks from agent
                            where status = 'active' and id not in (select agent from away)
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
                            select unnest(desks) as desk, count(*) as agents from agent where status = 'active' group by 1
                        )
                        select desk, opened.desk is not null as open, coalesce(agents, 0) as agents
                        from opened full join served using (desk)
                        order by desk
                        """)
                .query((row, _) ->
                        new DeskState(new DeskId(row.getString("desk")), row.getBoolean("open"), row.getInt("agents")))
                .list();
    }
}
