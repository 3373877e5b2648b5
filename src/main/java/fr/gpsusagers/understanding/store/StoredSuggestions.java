package fr.gpsusagers.understanding.store;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.understanding.suggestion.Suggestion;
import fr.gpsusagers.understanding.suggestion.Suggestion.Origin;
import fr.gpsusagers.understanding.suggestion.Suggestions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSuggestions implements Suggestions {

    private final JdbcClient database;

    StoredSuggestions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String key, String phrase, Optional<NeedId> understoodAs, LocalDate day) {
        database.sql("""
                        insert into phrase_suggestion (key, phrase, understood_as, origin, kept_on)
                        values (:key, :phrase, :need, 'compris', :day)
                        """)
                .param("key", key)
                .param("phrase", phrase)
                .param("need", understoodAs.map(NeedId::value).orElse(null))
                .param("day", day)
                .update();
    }

    @Override
    public void update(String key, Optional<NeedId> meant, Origin origin) {
        database.sql("""
                        update phrase_suggestion
                        set meant = :meant, origin = :origin
                        where key = :key
                        """)
                .param("meant", meant.map(NeedId::value).orElse(null))
                .param("origin", origin.word())
                .param("key", key)
                .update();
    }

    @Override
    public List<Suggestion> listAll() {
        return database.sql("""
                        select id, phrase, understood_as, meant, origin, kept_on
                        from phrase_suggestion
                        order by origin = 'compris', id
                        """).query(StoredSuggestions::suggestion).list();
    }

    @Override
    public Optional<Suggestion> find(long number) {
        return database.sql("""
                        select id, phrase, understood_as, meant, origin, kept_on
                        from phrase_suggestion
                        where id = :id
                        """)
                .param("id", number)
                .query(StoredSuggestions::suggestion)
                .optional();
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                row.getString("phrase"),
                Sql.findText(row, "understood_as").map(NeedId::new),
                Sql.findText(row, "meant").map(NeedId::new),
                Origin.parse(row.getString("origin")),
                Sql.day(row, "kept_on"));
    }

    @Override
    public void remove(long number) {
        database.sql("delete from phrase_suggestion where id = :id")
                .param("id", number)
                .update();
    }

    @Override
    public int removeBefore(LocalDate day) {
        return database.sql("delete from phrase_suggestion where kept_on < :day")
                .param("day", day)
                .update();
    }
}
