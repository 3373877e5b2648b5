package fr.gpsusagers.receiving.mailserver;

import fr.gpsusagers.suite.TestFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/// The mail servers of the proof, one Postfix and one Dovecot for all its tests. They end with the test process.
record MailServers(Dovecot dovecot, Postfix postfix, CuttableLine line) {

    /// The mailbox that the product reads.
    static final String PUBLIC = "contact@departement.fr";

    static final List<String> CITIZENS = List.of("essai@exemple.fr", "essai2@exemple.fr", "essai3@exemple.fr");

    static final MailServers SHARED = create();

    private static MailServers create() {
        try {
            Path folder = folder();
            var dovecot = Dovecot.in(folder.resolve("dovecot"), addresses());
            var postfix = Postfix.in(folder.resolve("postfix"), dovecot, addresses());
            var servers = new MailServers(dovecot, postfix, new CuttableLine(postfix.submissionPort()));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop));
            servers.start();
            return servers;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Below `target`, beside the data of this test process, unless the accounts of the servers may not pass there.
    private static Path folder() throws IOException {
        Path name = Path.of(TestFolder.DATA.getFileName().toString().replace("test-data", "mail-servers"));
        Path target = Path.of("target").toAbsolutePath();
        for (Path above = target; above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return Path.of(System.getProperty("java.io.tmpdir"), "gps").resolve(name);
            }
        }
        return target.resolve(name);
    }

    private static List<String> addresses() {
        return Stream.concat(Stream.of(PUBLIC), CITIZENS.stream()).toList();
    }

    void start() {
        dovecot.start();
        postfix.start();
    }

    void stop() {
        postfix.stop();
        dovecot.stop();
        line.close();
    }

    /// Starts what is stopped, without the mails of earlier tests.
    void startEmpty() {
        postfix.emptyQueue();
        start();
        addresses().forEach(dovecot::empty);
    }
}
