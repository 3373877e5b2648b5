package fr.gpsusagers.enquiry.erase;

import fr.gpsusagers.notice.Address.Mailbox;
import fr.gpsusagers.notice.Address.Mobile;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.PretendMessages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where something of a person could be, files of the database aside.
final class Places {

    private final JdbcClient database;
    private final PretendMessages messages;
    private final Set<Path> temporaryBefore;

    Places(JdbcClient database, PretendMessages messages) throws IOException {
        this.database = database;
        this.messages = messages;
        this.temporaryBefore = temporaryFiles();
    }

    /// Every column of every row, as text: sessions, notices and the ledger too.
    String tables() {
        return database
                .sql("select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(this::table)
                .collect(Collectors.joining("\n"));
    }

    private String table(String name) {
        return String.join(
                "\n",
                database.sql("select whole::text from " + name + " whole")
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    /// What the pretend mailbox and the pretend telephone hold.
    String messages() {
        return messages.list().stream().map(Places::written).collect(Collectors.joining("\n"));
    }

    private static String written(Message message) {
        String to = switch (message.to()) {
            case Mailbox(var mail) -> mail.value();
            case Mobile(var number) -> number.dialled();
        };
        return to + " " + message.text().title() + " " + message.text().body();
    }

    /// What is found in the temporary files that were made since.
    Map<String, String> newTemporaryFiles(Needles needles) throws IOException {
        var found = new TreeMap<String, String>();
        for (Path file : temporaryFiles()) {
            if (!temporaryBefore.contains(file)) {
                found.putAll(needles.findBelow(file));
            }
        }
        return found;
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toCollection(HashSet::new));
        }
    }
}
