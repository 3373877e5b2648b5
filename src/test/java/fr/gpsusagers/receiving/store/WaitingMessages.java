package fr.gpsusagers.receiving.store;

import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    /// The messages as they came.
    public List<String> list() {
        var messages = new StoredIncomingMessages(database, master);
        return Stream.of(Kind.values())
                .flatMap(kind -> ids(kind).stream()
                        .map(id -> read(messages.open(new QueuedMessage(id, kind, Instant.EPOCH, 0, 0)))))
                .toList();
    }

    private List<UUID> ids(Kind kind) {
        return database.sql("select id from incoming_message where ending is null and kind = :kind")
                .param("kind", kind.word())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String read(InputStream mail) {
        try (mail) {
            return new String(mail.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
