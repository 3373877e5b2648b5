package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.watch.Needles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database keeps encrypted or hashed of persons and their messages.
record EncryptedColumns(JdbcClient database) {

    static final List<String> SEALED = List.of(
            "wrapped_key from enquiry_person",
            "sealed from enquiry_person",
            "note from enquiry_step",
            "name from attachment",
            "sealed from attachment_piece",
            "sealed from sent_words",
            "sealed from desk_reply",
            "sealed from incoming_piece");

    /// An address counts for the limit of its day, also if its person is erased before.
    static final List<String> HASHES = List.of("number_hash from enquiry_person", "mail_hash from enquiry_person");

    /// The start is enough: a long text lies in pieces.
    private static final int START = 48;

    void addTo(Needles sealed, Needles hashes) {
        SEALED.forEach(column -> select(column).forEach(bytes -> sealed.addBinary(column, bytes)));
        HASHES.forEach(column -> select(column).forEach(bytes -> hashes.addBinary(column, bytes)));
    }

    private List<byte[]> select(String column) {
        return database.sql("select " + column).query((row, _) -> Optional.ofNullable(row.getBytes(1))).list().stream()
                .flatMap(Optional::stream)
                .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, START)))
                .toList();
    }
}
