package fr.gpsusagers.receiving.mailserver;

import static org.awaitility.Awaitility.await;

import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Dovecot with a configuration of its own: the mailboxes of the product and of the citizens.
final class Dovecot {

    static final String PASSWORD = "secret";

    /// The account of the mails, which PostgreSQL uses too: nobody.
    private static final int OWNER = 65_534;

    private final ServerFolder folder;
    private final int imap = GpsProcess.freePort();
    private final int lmtp = GpsProcess.freePort();
    private final int sasl = GpsProcess.freePort();
    private Optional<Daemon> daemon = Optional.empty();

    private Dovecot(ServerFolder folder) {
        this.folder = folder;
    }

    /// Writes the configuration, with a mailbox for each of these addresses. Starts nothing.
    static Dovecot in(Path path, List<String> addresses) throws IOException {
        Daemon.endLeftover(path.resolve("run/master.pid"), "dovecot");
        var dovecot = new Dovecot(new ServerFolder(path));
        dovecot.configure(addresses);
        return dovecot;
    }

    private void configure(List<String> addresses) throws IOException {
        folder.createAnew("run", "state", "mail");
        for (String attribute : List.of("unix:uid", "unix:gid")) {
            Files.setAttribute(folder.file("mail"), attribute, OWNER);
        }
        Files.writeString(
                folder.file("users"),
                addresses.stream()
                        .map(address -> address + ":{PLAIN}" + PASSWORD + "::::::\n")
                        .collect(Collectors.joining()));
        folder.fill("dovecot.conf", "dovecot.conf", Map.of("owner", OWNER, "imap", imap, "lmtp", lmtp, "sasl", sasl));
    }

    int imapPort() {
        return imap;
    }

    int lmtpPort() {
        return lmtp;
    }

    /// The port at which Postfix has passwords checked.
    int saslPort() {
        return sasl;
    }

    void start() {
        if (daemon.isEmpty()) {
            daemon = Optional.of(Daemon.start(
                    List.of("dovecot", "-F", "-c", configuration()), folder.file("output"), List.of(imap, lmtp, sasl)));
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

    /// Removes all mails from a mailbox.
    void empty(String address) {
        Command.run("doveadm", "-c", configuration(), "expunge", "-u", address, "mailbox", "INBOX", "all");
    }

    /// Waits until a program waits in IDLE for mails to this address.
    void awaitIdle(String address) {
        await("IDLE for " + address).atMost(Duration.ofMinutes(1)).until(() -> isAwaited(address));
    }

    boolean isAwaited(String address) {
        return daemon.stream().flatMap(running -> running.processes().stream()).anyMatch(process -> {
            String title = title(process);
            return title.contains(address) && title.contains("IDLE");
        });
    }

    /// Returns what a process says of itself: `dovecot/imap [contact@departement.fr 127.0.0.1 IDLE]`.
    private static String title(ProcessHandle process) {
        try {
            byte[] title = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
            return new String(title, StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }

    /// Returns what happened to the mailbox of this address, in its order: sign-ins and mails that were saved.
    List<String> listEvents(String address) {
        return folder.read("log")
                .lines()
                .filter(line -> line.contains("<" + address + ">") || line.contains("(" + address + ")"))
                .flatMap(line -> event(line).stream())
                .toList();
    }

    private static Optional<String> event(String line) {
        if (line.contains("Logged in:")) {
            return Optional.of("signed in");
        }
        return line.contains("saved mail to INBOX") ? Optional.of("saved") : Optional.empty();
    }

    private String configuration() {
        return folder.file("dovecot.conf").toString();
    }
}
