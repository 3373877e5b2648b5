package fr.gpsusagers.receiving.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.PersonSeal;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.FileType;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.sending.AttachedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAttachments implements Attachments, AttachedFiles {

    /// How much of a file is in memory at once.
    static final int PIECE = 256 * 1024;

    private static final String FIND = "select id, enquiry, at, name, type, bytes, verdict from attachment where ";

    private final JdbcClient database;
    private final Persons persons;

    StoredAttachments(JdbcClient database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    @Override
    public long add(Attachment attachment, FileContent content) throws IOException {
        Optional<PersonSeal> seal = persons.findSeal(attachment.enquiry());
        if (seal.isEmpty()) {
            return 0;
        }
        insert(attachment, seal.get());
        long bytes = 0;
        try (InputStream read = content.open()) {
            byte[] piece = read.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++) {
                insert(attachment.id(), place, seal.get().seal(row(attachment.id(), place), piece));
                bytes += piece.length;
                piece = read.readNBytes(PIECE);
            }
        }
        updateBytes(attachment.id(), bytes);
        if (attachment.isRemoved()) {
            update(attachment.id(), attachment.verdict());
        }
        return bytes;
    }

    private void insert(Attachment attachment, PersonSeal seal) {
        database.sql("""
                        insert into attachment (id, enquiry, at, name, type, bytes, verdict)
                        values (:id, :enquiry, :at, :name, :type, 0, :verdict)
                        """)
                .param("id", attachment.id())
                .param("enquiry", attachment.enquiry().value())
                .param("at", Sql.utc(attachment.at()))
                .param("name", seal.seal(attachment.id(), attachment.name().getBytes(StandardCharsets.UTF_8)))
                .param("type", attachment.type().extension())
                .param("verdict", attachment.verdict().word())
                .update();
    }

    private void insert(UUID attachment, int place, byte[] ciphertext) {
        database.sql("insert into attachment_piece (attachment, place, sealed) values (:attachment, :place, :sealed)")
                .param("attachment", attachment)
                .param("place", place)
                .param("sealed", ciphertext)
                .update();
    }

    private void updateBytes(UUID attachment, long bytes) {
        database.sql("update attachment set bytes = :bytes where id = :id")
                .param("bytes", bytes)
                .param("id", attachment)
                .update();
    }

    /// Binds each piece to its file and its place: pieces cannot be exchanged.
    static UUID row(UUID attachment, int place) {
        return UUID.nameUUIDFromBytes((attachment + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Attachment> list(EnquiryId enquiry) {
        Optional<PersonSeal> seal = persons.findSeal(enquiry);
        return database.sql(FIND + "enquiry = :enquiry order by at, id")
                .param("enquiry", enquiry.value())
                .query((row, _) -> attachment(row, seal))
                .list();
    }

    @Override
    public int count(EnquiryId id) {
        return database.sql("select count(*) from attachment where enquiry = :enquiry")
                .param("enquiry", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return database.sql("select enquiry from attachment where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(EnquiryId::new)
                .flatMap(enquiry -> find(id, persons.findSeal(enquiry)));
    }

    private Optional<Attachment> find(UUID id, Optional<PersonSeal> seal) {
        return database.sql(FIND + "id = :id")
                .param("id", id)
                .query((row, _) -> attachment(row, seal))
                .optional();
    }

    private static Attachment attachment(ResultSet row, Optional<PersonSeal> seal) throws SQLException {
        var id = Sql.id(row, "id");
        byte[] name = row.getBytes("name");
        return new Attachment(
                id,
                new EnquiryId(Sql.id(row, "enquiry")),
                Sql.instant(row, "at"),
                seal.flatMap(known -> known.open(id, name))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("fichier"),
                FileType.findByWord(row.getString("type")).orElse(FileType.PDF),
                row.getLong("bytes"),
                ScanVerdict.parse(row.getString("verdict")));
    }

    @Override
    public InputStream open(Attachment attachment) {
        PersonSeal seal = persons.findSeal(attachment.enquiry())
                .orElseThrow(() -> new IllegalStateException("The person of the attachment is erased or unreadable"));
        return new PieceStream(place -> findPiece(attachment.id(), place)
                .map(ciphertext -> seal.open(row(attachment.id(), place), ciphertext)
                        .orElseThrow(() -> new IllegalStateException("A piece of the attachment is damaged"))));
    }

    private Optional<byte[]> findPiece(UUID attachment, int place) {
        return database.sql("select sealed from attachment_piece where attachment = :attachment and place = :place")
                .param("attachment", attachment)
                .param("place", place)
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }

    @Override
    public void update(UUID id, ScanVerdict verdict) {
        database.sql("""
                        with judged as (update attachment set verdict = :verdict where id = :id)
                        delete from attachment_piece where attachment = :id and :infected
                        """)
                .param("verdict", verdict.word())
                .param("id", id)
                .param("infected", verdict == ScanVerdict.INFECTED)
                .update();
    }
}
