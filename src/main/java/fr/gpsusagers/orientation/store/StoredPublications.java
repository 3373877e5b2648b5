package fr.gpsusagers.orientation.store;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.publication.Publication;
import fr.gpsusagers.orientation.publication.Publications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPublications implements Publications {

    private final JdbcClient database;

    StoredPublications(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Publication publication) {
        database.sql("""
                        insert into pack_publication (fingerprint, version, archive, published_at, origin)
                        values (:fingerprint, :version, :archive, :publishedAt, :origin)
                        """)
                .param("fingerprint", publication.fingerprint())
                .param("version", publication.version())
                .param("archive", publication.files().toArchive())
                .param("publishedAt", publication.publishedAt().atOffset(ZoneOffset.UTC))
                .param("origin", publication.origin().name().toLowerCase(Locale.ROOT))
                .update();
    }

    @Override
    public Optional<Publication> findInForce() {
        return database.sql("""
                        select fingerprint, version, archive, published_at, origin
                          from pack_publication
                         order by id desc
                         limit 1
                        """).query((row, _) -> publication(row)).optional();
    }

    @Override
    public void removeInForce() {
        database.sql("delete from pack_publication where id = (select max(id) from pack_publication)")
                .update();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("fingerprint"),
                row.getString("version"),
                PackFiles.ofArchive(row.getBytes("archive")),
                row.getTimestamp("published_at").toInstant(),
                Publication.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)));
    }
}
