package fr.gpsusagers.bench.load;

import fr.gpsusagers.bench.running.Acknowledged;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether each request was taken exactly once: by the answers that agents got, and in the database.
///
/// @param doubled requests given to more than one agent, or more than once, by the answers or by the history
/// @param left requests given to no agent
/// @param otherwise requests stored with another agent than the one told by
///     the answer, or with an agent told nothing
record Takes(int queue, long doubled, long left, long otherwise) {

    boolean areOnceEach() {
        return doubled + left + otherwise == 0;
    }

    /// @param kept which agent holds which request in the end
    /// @param history the request of each taking, in the history
    static Takes compare(Set<UUID> queue, List<Taken> answered, Collection<Taken> kept, List<UUID> history) {
        Set<UUID> left = new HashSet<>(queue);
        long doubled =
                answered.stream().filter(taken -> !left.remove(taken.enquiry())).count();
        long doubledInHistory = history.size() - history.stream().distinct().count();
        long otherwise = countNotIn(kept, answered) + countNotIn(answered, kept);
        return new Takes(queue.size(), Math.max(doubled, doubledInHistory), left.size(), otherwise);
    }

    private static long countNotIn(Collection<Taken> those, Collection<Taken> others) {
        Set<Taken> rest = new HashSet<>(those);
        rest.removeAll(Set.copyOf(others));
        return rest.size();
    }

    static Takes compare(Collection<Acknowledged> queue, List<Taken> answered, JdbcClient database) {
        List<Taken> kept = database.sql("select agent, id from enquiry where state = 'taken'")
                .query((row, _) -> new Taken(row.getObject("agent", UUID.class), row.getObject("id", UUID.class)))
                .list();
        List<UUID> history = database.sql("select enquiry from enquiry_step where kind = 'taken'")
                .query((row, _) -> row.getObject("enquiry", UUID.class))
                .list();
        return compare(ids(queue, database), answered, kept, history);
    }

    private static Set<UUID> ids(Collection<Acknowledged> queue, JdbcClient database) {
        return Set.copyOf(database.sql("select id from enquiry where reference = any(:references)")
                .param("references", queue.stream().map(Acknowledged::reference).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }
}
