package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where something of a person could be, files of the database aside.
public final class Places {

    private final JdbcClient database;
    private final PretendMessages messages;
    private final Set<Path> temporaryBefore;

    public Places(JdbcClient database, PretendMessages messages) {
        this.database = database;
        this.messages = messages;
        this.temporaryBefore = temporaryFiles();
    }

    /// Every column of every row, as text: sessions, notices and the ledger too.
    public String tables() {
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
    public String messages() {
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
        return newTemporaryFiles(needles, temporaryBefore);
    }

    /// What is found in the temporary files that are not among these.
    public static Map<String, String> newTemporaryFiles(Needles needles, Set<Path> before) throws IOException {
        var found = new TreeMap<String, String>();
        for (Path file : temporaryFiles()) {
            if (!before.contains(file)) {
                found.putAll(needles.findBelow(file));
            }
        }
        return found;
    }

    /// The files and folders for temporary files.
    public static Set<Path> temporaryFiles() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
