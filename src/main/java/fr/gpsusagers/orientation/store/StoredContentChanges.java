package fr.gpsusagers.orientation.store;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.ContentChanges;
import fr.gpsusagers.orientation.change.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each statement that writes also notifies all nodes; PostgreSQL sends the notification on commit.
@Repository
class StoredContentChanges implements ContentChanges {

    private static final Logger LOG = LoggerFactory.getLogger(StoredContentChanges.class);

    /// Key of the advisory lock taken by [#hold].
    private static final long CHANGING = 20_261_203L;

    private static final String COLUMNS = """
            select id, kind, contact, desk, value, before, valid_from, valid_until, made_by, why, made_at, undone_at,
                   undone_by
              from content_change
            """;

    private final JdbcClient database;

    StoredContentChanges(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void hold() {
        database.sql("select pg_advisory_xact_lock(:changing)")
                .param("changing", CHANGING)
                .query((_, _) -> true)
                .list();
    }

    @Override
    public ContentChange add(ContentChange change) {
        long id = database.sql("""
                        with added as (
                            insert into content_change (
                                kind, contact, desk, value, before, valid_from, valid_until, made_by, why, made_at)
                            values (:kind, :contact, :desk, :value, :before, :from, :until, :by, :why, :at)
                            returning id)
                        select id, pg_notify('content', id::text) from added
                        """)
                .param("kind", change.kind().word())
                .param("contact", contact(change.subject()))
                .param("desk", desk(change.subject()))
                .param("value", change.value())
                .param("before", change.before())
                .param("from", Sql.utc(change.span().from()))
                .param("until", Sql.utc(change.span().until()))
                .param("by", change.by())
                .param("why", change.why())
                .param("at", Sql.utc(change.madeAt()))
                .query((row, _) -> row.getLong("id"))
                .single();
        return change.withId(id);
    }

    @Override
    public Optional<ContentChange> find(long id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, _) -> findChange(row))
                .optional()
                .flatMap(Function.identity());
    }

    @Override
    public List<ContentChange> listAll() {
        return database.sql(COLUMNS + "order by id").query((row, _) -> findChange(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<ContentChange> listOpen(Instant at) {
        return database.sql(COLUMNS + """
                        where undone_at is null
                          and (valid_until is null or valid_until > :at)
                        order by id
                        """).param("at", Sql.utc(at)).query((row, _) -> findChange(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void markUndone(long id, ContentChange.Undoing undoing) {
        database.sql("""
                        with undone as (
                            update content_change
                               set undone_at = :at, undone_by = :by
                             where id = :id and undone_at is null
                         returning id)
                        select pg_notify('content', id::text) from undone
                        """)
                .param("id", id)
                .param("at", Sql.utc(undoing.at()))
                .param("by", undoing.by())
                .query((_, _) -> id)
                .list();
    }

    private static @Nullable String contact(ChangeSubject subject) {
        return switch (subject) {
            case ChangeSubject.OfContact(ContactId contact) -> contact.value();
            case ChangeSubject.Everyone _ -> ChangeSubject.EVERYONE;
            case ChangeSubject.OfDesk _, ChangeSubject.Site _ -> null;
        };
    }

    private static @Nullable String desk(ChangeSubject subject) {
        return subject instanceof ChangeSubject.OfDesk(DeskId desk) ? desk.value() : null;
    }

    /// Empty for what only another version of the product understands: its nodes may run beside this one.
    private static Optional<ContentChange> findChange(ResultSet row) throws SQLException {
        Optional<ChangeKind> kind = ChangeKind.find(row.getString("kind"));
        if (kind.isEmpty() || !kind.get().isReadable(row.getString("value"))) {
            LOG.warn("Skipping change {}: this version does not understand it", row.getLong("id"));
            return Optional.empty();
        }
        return Optional.of(change(row, kind.get()));
    }

    private static ContentChange change(ResultSet row, ChangeKind kind) throws SQLException {
        return new ContentChange(
                row.getLong("id"),
                kind,
                ChangeSubject.of(Sql.findText(row, "contact"), Sql.findText(row, "desk")),
                row.getString("value"),
                row.getString("before"),
                new Span(Sql.instant(row, "valid_from"), Sql.findInstant(row, "valid_until")),
                row.getString("made_by"),
                row.getString("why"),
                Sql.instant(row, "made_at"),
                undoing(row));
    }

    private static Optional<ContentChange.Undoing> undoing(ResultSet row) throws SQLException {
        String by = row.getString("undone_by");
        return Sql.findInstant(row, "undone_at").map(at -> new ContentChange.Undoing(at, by));
    }
}
