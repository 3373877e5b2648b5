package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Node;
import fr.gpsusagers.running.GpsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Attacks that start a process with a key that is not its database's, or on
/// a data folder that another process holds.
record KeyAttacks(Ground ground) {

    private static final String MASTER = "cle-maitresse";
    private static final String ACCOUNTS = "agents.key";
    private static final String PLAIN = "postgres";

    /// Damages a key file before a start.
    private interface Spoiling {
        void spoil(Path key) throws IOException;
    }

    List<Attack> all() {
        return Stream.concat(masterKeys().stream(), otherKeys().stream()).toList();
    }

    private List<Attack> masterKeys() {
        return List.of(
                new Attack(
                        "master-key-missing",
                        "a second node without cle-maitresse",
                        () -> start(MASTER, Files::delete)),
                new Attack(
                        "master-key-other",
                        "two nodes with different keys on one database",
                        () -> start(MASTER, KeyAttacks::replace)),
                new Attack(
                        "master-key-truncated",
                        "a second node with a truncated cle-maitresse",
                        () -> start(MASTER, KeyAttacks::cut)),
                new Attack(
                        "accounts-key-missing",
                        "a second node without agents.key",
                        () -> start(ACCOUNTS, Files::delete)));
    }

    private List<Attack> otherKeys() {
        return List.of(
                new Attack(
                        "accounts-key-other",
                        "a second node with another agents.key",
                        () -> start(ACCOUNTS, KeyAttacks::replace)),
                new Attack(
                        "accounts-key-truncated",
                        "a second node with a truncated agents.key",
                        () -> start(ACCOUNTS, KeyAttacks::cut)),
                new Attack("command-with-other-key", "./gps ledger verify with another key", this::command),
                new Attack(
                        "two-processes-on-one-folder",
                        "a second process on a data folder, with an external database",
                        this::shareFolder));
    }

    private static void replace(Path key) throws IOException {
        byte[] bytes = Files.readAllBytes(key);
        for (int at = 0; at < 8; at++) {
            bytes[at] = (byte) (bytes[at] == '1' ? '2' : '1');
        }
        Files.write(key, bytes);
    }

    private static void cut(Path key) throws IOException {
        byte[] bytes = Files.readAllBytes(key);
        Files.write(key, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    private Verdict start(String key, Spoiling spoiling) throws Exception {
        useBothKeys();
        Path folder = Files.createDirectories(ground.folder().resolve("cle-" + System.nanoTime()));
        Map<String, String> settings = beside(folder, key, spoiling);
        settings.put("GPS_PORT", String.valueOf(GpsProcess.freePort()));
        return refusal(folder, settings);
    }

    /// Makes sure that each key has encrypted something: a request and an agent's sign-in data. Without such data,
    /// there is nothing that a wrong key fails to open.
    private void useBothKeys() throws IOException, InterruptedException {
        ground.bookings().book();
        if (ground.database()
                                .sql("select count(*) from agent_invitation")
                                .query(Long.class)
                                .single()
                        + ground.database()
                                .sql("select count(*) from agent_credential")
                                .query(Long.class)
                                .single()
                == 0) {
            Staff.invite(ground.product(), "avec-cle", "guichet-gestion-rsa-1");
        }
    }

    private Map<String, String> beside(Path folder, String key, Spoiling spoiling)
            throws IOException, InterruptedException {
        Node product = ground.product();
        Path data = Files.createDirectories(folder.resolve("data"));
        for (String name : List.of(MASTER, ACCOUNTS)) {
            if (Files.exists(product.data().resolve(name))) {
                Files.copy(product.data().resolve(name), data.resolve(name));
            }
        }
        spoiling.spoil(data.resolve(key));
        Map<String, String> settings = new HashMap<>(product.asDatabase());
        settings.put("GPS_DATA", data.toString());
        return settings;
    }

    /// Checks that the process refuses to start, and says why in one line.
    private static Verdict refusal(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        try (GpsProcess process = GpsProcess.start(folder, settings)) {
            try {
                process.firstAnswer(Integer.parseInt(settings.get("GPS_PORT")));
                return Verdict.of(false, "it started");
            } catch (AssertionError ended) {
                return said(process);
            }
        }
    }

    private static Verdict said(GpsProcess process) throws IOException, InterruptedException {
        int status = process.status();
        List<String> lines = Stream.concat(process.errors().stream(), process.lines().stream())
                .filter(line -> !line.isBlank())
                .toList();
        boolean plain = lines.stream().noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        return Verdict.of(
                status != 0 && plain && lines.size() == 1,
                "exit %d, %d lines: %s",
                status,
                lines.size(),
                lines.stream().limit(2).toList());
    }

    private Verdict command() throws Exception {
        useBothKeys();
        Path folder = Files.createDirectories(ground.folder().resolve("cle-" + System.nanoTime()));
        Map<String, String> settings = beside(folder, MASTER, KeyAttacks::replace);
        try (GpsProcess process = GpsProcess.start(folder, settings, "ledger", "verify")) {
            int status = process.status();
            return Verdict.of(status != 0, "exit %d: %s", status, process.errors());
        }
    }

    private Verdict shareFolder() throws Exception {
        Node first = ground.pretending();
        Map<String, String> settings = new HashMap<>(ground.product().asDatabase());
        settings.put("GPS_DATABASE_URL", ground.urlOf("essai"));
        settings.put("GPS_DATA", first.data().toString());
        settings.put("GPS_PORT", String.valueOf(GpsProcess.freePort()));
        Path folder = Files.createDirectories(ground.folder().resolve("partage"));
        return refusal(folder, settings);
    }

    static List<String> processesOfTheDatabase(Node product) throws IOException {
        List<String> pids = new ArrayList<>();
        ProcessHandle.of(Long.parseLong(product.postmaster().getFirst().strip()))
                .filter(postmaster -> postmaster
                        .info()
                        .commandLine()
                        .filter(line -> line.contains(PLAIN)
                                && line.contains(product.data().toString()))
                        .isPresent())
                .ifPresent(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .map(ProcessHandle::pid)
                        .map(String::valueOf)
                        .forEach(pids::add));
        return pids;
    }
}
