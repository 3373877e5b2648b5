package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.Absences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAbsences implements Absences {

    private final JdbcClient database;

    StoredAbsences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Absence absence) {
        database.sql("""
                        insert into agent_absence (agent, first_day, last_day, substitute)
                        values (:agent, :first, :last, :substitute)
                        """)
                .param("agent", absence.agent().value())
                .param("first", absence.from())
                .param("last", absence.to())
                .param("substitute", absence.substitute().map(AgentId::value).orElse(null))
                .update();
    }

    @Override
    public List<Absence> listOf(AgentId agent) {
        return database.sql("""
                        select agent, first_day, last_day, substitute
                        from agent_absence
                        where agent = :agent
                        order by first_day
                        """)
                .param("agent", agent.value())
                .query(StoredAbsences::absence)
                .list();
    }

    @Override
    public List<Absence> listOn(LocalDate day) {
        return database.sql("""
                        select agent, first_day, last_day, substitute
                        from agent_absence
                        where :day between first_day and last_day
                        order by first_day, agent
                        """)
                .param("day", day)
                .query(StoredAbsences::absence)
                .list();
    }

    private static Absence absence(ResultSet row, int index) throws SQLException {
        return new Absence(
                new AgentId(Sql.id(row, "agent")),
                Sql.day(row, "first_day"),
                Sql.day(row, "last_day"),
                Sql.findId(row, "substitute").map(AgentId::new));
    }

    @Override
    public void remove(Absence absence) {
        database.sql("delete from agent_absence where agent = :agent and first_day = :first")
                .param("agent", absence.agent().value())
                .param("first", absence.from())
                .update();
    }
}
