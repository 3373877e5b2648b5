package fr.gpsusagers.messaging.store;

import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.kernel.key.TestKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the mails and text messages that are on disk, but not in a request yet.
public final class WaitingMessages {

    private final JdbcClient database;
    private final MasterKey master;

    /// @param masterKey the file that opens them
    public WaitingMessages(JdbcClient database, Path masterKey) {
        this.database = database;
        this.master = TestKeys.master(masterKey);
    }

    /// The mails as they came, and the words of the text messages with their numbers.
    public List<String> list() {
        return Stream.concat(mails(), texts()).toList();
    }

    private Stream<String> mails() {
        var mails = new StoredIncomingMails(database, master);
        return database
                .sql("select id from incoming_mail where ending is null")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .map(id -> read(mails.open(id)));
    }

    private static String read(InputStream mail) {
        try (mail) {
            return new String(mail.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<String> texts() {
        return database
                .sql("select id, sealed from incoming_text where ending is null")
                .query((row, _) -> Sealing.openText(
                        master.derived("incoming-text", "AES"),
                        row.getObject("id", UUID.class),
                        row.getBytes("sealed")))
                .list()
                .stream()
                .flatMap(Optional::stream);
    }
}
