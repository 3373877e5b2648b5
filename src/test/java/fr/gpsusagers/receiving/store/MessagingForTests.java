package fr.gpsusagers.receiving.store;

import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.receiving.TextAcknowledgements;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.route.IncomingMessages;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real stores of messages, for tests in other packages.
public record MessagingForTests(
        Attachments attachments, IncomingMessages messages, TextAcknowledgements acknowledgements) {

    /// @param masterKey the file that opens what is not in a request yet
    public static MessagingForTests of(JdbcClient database, Persons persons, Path masterKey) {
        MasterKey master = TestKeys.master(masterKey);
        return new MessagingForTests(
                new StoredAttachments(database, persons),
                new StoredIncomingMessages(database, master),
                new StoredTextAcknowledgements(database));
    }
}
