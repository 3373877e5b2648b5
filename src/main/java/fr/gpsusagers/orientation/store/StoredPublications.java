package fr.gpsusagers.orientation.store;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.orientation.publication.Publication;
import fr.gpsusagers.orientation.publication.Publications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each statement that writes also notifies all nodes; PostgreSQL sends the notification on commit.
@Repository
class StoredPublications implements Publications {

    private final JdbcClient database;

    StoredPublications(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Publication publication, PackFiles files) {
        database.sql("""
                        with added as (
                            insert into pack_publication (fingerprint, version, archive, published_at, origin)
                            values (:fingerprint, :version, :archive, :publishedAt, :origin)
                         returning id)
                        select pg_notify('content', id::text) from added
                        """)
                .param("fingerprint", publication.fingerprint())
                .param("version", publication.version())
                .param("archive", files.toArchive())
                .param("publishedAt", Sql.utc(publication.publishedAt()))
                .param("origin", publication.origin().name().toLowerCase(Locale.ROOT))
                .query((_, _) -> publication)
                .single();
    }

    @Override
    public Optional<Publication> findInForce() {
        return findLast(0);
    }

    @Override
    public Optional<Publication> findBefore() {
        return findLast(1);
    }

    private Optional<Publication> findLast(int later) {
        return database.sql("""
                        select fingerprint, version, published_at, origin
                          from pack_publication
                         order by id desc
                        offset :later
                         limit 1
                        """)
                .param("later", later)
                .query((row, _) -> publication(row))
                .optional();
    }

    @Override
    public PackFiles filesOf(Publication publication) {
        return database.sql("""
                        select archive
                          from pack_publication
                         where fingerprint = :fingerprint
                         order by id desc
                         limit 1
                        """)
                .param("fingerprint", publication.fingerprint())
                .query((row, _) -> PackFiles.ofPublication(row.getBytes("archive")))
                .single();
    }

    @Override
    public void withdraw() {
        database.sql("""
                        with withdrawn as (
                            delete from pack_publication
                             where id = (select max(id) from pack_publication)
                         returning id),
                        again as (
                            update pack_publication
                               set origin = 'published'
                             where id = (select max(id) from pack_publication where id < (select id from withdrawn))
                         returning id)
                        select pg_notify('content', id::text) from again
                        """).query((row, _) -> row.getString(1)).list();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("fingerprint"),
                row.getString("version"),
                Sql.instant(row, "published_at"),
                Publication.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)));
    }
}
