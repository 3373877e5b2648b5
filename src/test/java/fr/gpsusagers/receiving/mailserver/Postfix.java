package fr.gpsusagers.receiving.mailserver;

import static org.awaitility.Awaitility.await;

import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Postfix with a configuration and a queue of its own: the relay of the département. It delivers to Dovecot.
final class Postfix {

    private final ServerFolder folder;
    private final int publicPort = GpsProcess.freePort();
    private final int submission = GpsProcess.freePort();
    private Optional<Daemon> daemon = Optional.empty();

    private Postfix(ServerFolder folder) {
        this.folder = folder;
    }

    /// Writes the configuration, with these addresses as mailboxes. Starts nothing.
    static Postfix in(Path path, Dovecot dovecot, List<String> addresses) throws IOException {
        Daemon.endLeftover(path.resolve("queue/pid/master.pid"), "master");
        var postfix = new Postfix(new ServerFolder(path));
        postfix.configure(dovecot, addresses);
        return postfix;
    }

    private void configure(Dovecot dovecot, List<String> addresses) throws IOException {
        folder.createAnew("etc", "queue", "data");
        var owner =
                folder.path().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postfix");
        Files.setOwner(folder.file("data"), owner);
        Files.writeString(
                folder.file("etc/mailboxes"),
                addresses.stream().map(address -> address + " kept\n").collect(Collectors.joining()));
        Map<String, Object> values = Map.of(
                "lmtp", dovecot.lmtpPort(),
                "sasl", dovecot.saslPort(),
                "public", publicPort,
                "submission", submission,
                "closed", GpsProcess.freePort());
        for (String file : List.of("main.cf", "master.cf", "authentication")) {
            folder.fill(file, "etc/" + file, values);
        }
    }

    /// The port at which everyone may write to the mailboxes.
    int publicPort() {
        return publicPort;
    }

    /// The port at which an account sends.
    int submissionPort() {
        return submission;
    }

    void start() {
        if (daemon.isEmpty()) {
            daemon = Optional.of(Daemon.start(
                    List.of("postfix", "-c", configuration(), "start-fg"),
                    folder.file("output"),
                    List.of(publicPort, submission)));
        }
    }

    void stop() {
        daemon.ifPresent(Daemon::stop);
        daemon = Optional.empty();
    }

    void kill() {
        daemon.orElseThrow().kill();
        daemon = Optional.empty();
    }

    /// Waits until this many mails of people are in the queue, besides what Postfix itself writes about them.
    void awaitQueue(int mails) {
        await(mails + " mails in the queue")
                .atMost(Duration.ofMinutes(1))
                .until(this::countQueue, count -> count == mails);
    }

    private long countQueue() {
        return Command.run("postqueue", "-c", configuration(), "-j")
                .lines()
                .filter(mail -> !mail.contains("\"sender\": \"MAILER-DAEMON\""))
                .count();
    }

    /// Removes all mails from the queue.
    void emptyQueue() {
        Command.run("postsuper", "-c", configuration(), "-d", "ALL");
    }

    private String configuration() {
        return folder.file("etc").toString();
    }
}
