package fr.gpsusagers.bench.attack;

import fr.gpsusagers.pack.TestPacks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/// Attacks on the endpoints for the operator, and packs written to break the product.
record SettingAttacks(Ground ground) {

    private static final int ZEROS = 60 << 20;
    private static final Path PACK = TestPacks.FROZEN;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "actuator-on-public-port",
                        "metrics and health of the product, on the public port",
                        this::readFigures),
                new Attack("security-txt", "where to report a vulnerability", this::readContact),
                new Attack(
                        "pack-without-key",
                        "publishing a pack without the key, or with a wrong one",
                        this::publishWithoutKey),
                new Attack("pack-of-zeros", "a pack with a file of 60 MB of zeros", this::publishZeros),
                new Attack(
                        "pack-that-names-itself",
                        "a YAML file with an alias that contains itself",
                        this::publishRecursive),
                new Attack("pack-that-grows", "a YAML file of aliases of aliases", this::publishGrowing),
                new Attack("pack-with-a-way-out", "a pack with files outside its folder", this::publishOutside),
                new Attack("check-of-a-recursive-pack", "./gps check of such a file", this::checkRecursive));
    }

    private Verdict readFigures() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String path : List.of(
                "/actuator",
                "/actuator/",
                "/actuator/prometheus",
                "/actuator/health",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/%61ctuator/prometheus",
                "/actuator;a/prometheus",
                "/health/guichets")) {
            Answer answer = ground.stranger().get(path);
            if (answer.status() == 200) {
                findings.add(path + " was answered 200");
            }
        }
        int there = statusAt(ground.managementPort(), "/actuator/prometheus");
        if (there != 200) {
            findings.add("the management port answered " + there);
        }
        return Verdict.without(findings, "only on the management port");
    }

    private static int statusAt(int port, String path) {
        return new Stranger(port, Stranger.address("127.0.0.1"), "").get(path).status();
    }

    private Verdict readContact() throws Exception {
        Answer answer = ground.stranger().get("/.well-known/security.txt");
        boolean contact = answer.body().contains("Contact: mailto:securite@gps.example");
        boolean lasts = answer.body()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring(9).strip()))
                .anyMatch(Instant.now()::isBefore);
        boolean plain = answer.header("Content-Type").orElse("").startsWith("text/plain");
        return Verdict.of(
                answer.status() == 200 && contact && lasts && plain,
                "%s, contact: %s, expires later: %s, plain text: %s",
                answer,
                contact,
                lasts,
                plain);
    }

    private Verdict publishWithoutKey() throws Exception {
        List<String> findings = new ArrayList<>();
        byte[] archive = archive("paquet.yaml", "id: x".getBytes(StandardCharsets.UTF_8));
        for (String key : List.of(
                "",
                "Authorization: Bearer \r\n",
                "Authorization: Bearer " + "0".repeat(64) + "\r\n",
                "Authorization: Basic YTpi\r\n")) {
            for (String path : List.of("/interne/paquet", "/interne/paquet/precedent")) {
                Answer answer = ground.stranger().ask("POST", path, "Content-Type: application/zip\r\n" + key, archive);
                if (answer.status() != 403) {
                    findings.add(path + " was answered " + answer);
                }
            }
        }
        return Verdict.without(findings, "403 each time");
    }

    private Verdict publishZeros() throws Exception {
        return publish(archive("annuaire/contacts.csv", new byte[ZEROS]));
    }

    private Verdict publishRecursive() throws Exception {
        return publish(archive("guide/questions.yaml", recursive()));
    }

    private static byte[] recursive() {
        return "a: &a\n  b: *a\n  c: [*a]\nquestions: &q\n  - *q\n".getBytes(StandardCharsets.UTF_8);
    }

    private Verdict publishGrowing() throws Exception {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            yaml.append("a%1$d: &a%1$d [".formatted(level))
                    .append("*a%d, ".formatted(level - 1).repeat(9))
                    .append("x]\n");
        }
        yaml.append("questions: *a29\n");
        return publish(archive("guide/questions.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Verdict publishOutside() throws Exception {
        Verdict verdict = publish(archive("../../evade.txt", "x".getBytes(StandardCharsets.UTF_8)));
        boolean out = Files.exists(ground.product().data().resolveSibling("evade.txt"))
                || Files.exists(ground.product().data().resolve("evade.txt"));
        return out ? Verdict.of(false, "a file was written outside the pack's folder") : verdict;
    }

    /// Returns a zip of the frozen test pack, with one file added or replaced.
    private static byte[] archive(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String known = PACK.relativize(file).toString();
                if (!known.equals(name)) {
                    zip.putNextEntry(new ZipEntry(known));
                    Files.copy(file, zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /// Publishes with the right key, since an operator may have been deceived. The pack
    /// must be refused, without any other effect.
    private Verdict publish(byte[] archive) throws Exception {
        String key = Files.readString(ground.product().data().resolve("publication.key"))
                .strip();
        int printed = ground.product().printed().size();
        long begun = System.nanoTime();
        Answer answer = post(archive, key);
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        boolean alive = ground.stranger().get("/").status() == 200;
        List<String> errors = ground.product().printed().stream()
                .skip(printed)
                .filter(line -> line.contains("OutOfMemoryError") || line.contains("StackOverflowError"))
                .limit(2)
                .toList();
        return Verdict.of(
                answer.status() >= 400 && answer.status() < 500 && alive && errors.isEmpty(),
                "%s after %d s, alive: %s, %s: %s",
                answer,
                seconds,
                alive,
                errors,
                answer.body().lines().limit(2).toList());
    }

    private Answer post(byte[] archive, String key) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + ground.product().port() + "/interne/paquet"))
                    .header("Authorization", "Bearer " + key)
                    .timeout(Duration.ofSeconds(60))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), "", answer.body());
        } catch (IOException broken) {
            return Answer.CLOSED;
        }
    }

    private Verdict checkRecursive() throws Exception {
        Path folder = Files.createDirectories(ground.folder().resolve("paquet-" + System.nanoTime()));
        Path pack = folder.resolve("calvados");
        FileSystemUtils.copyRecursively(PACK, pack);
        Files.write(pack.resolve("guide/questions.yaml"), recursive());
        try (var command = ground.product().command("check", pack.toString())) {
            int status = command.status();
            List<String> lines = new ArrayList<>(command.lines());
            lines.addAll(command.errors());
            boolean plain = lines.stream()
                    .noneMatch(line -> line.contains("Error") || line.contains("Exception") || line.contains("\tat "));
            return Verdict.of(
                    status == 1 && plain,
                    "exit %d: %s",
                    status,
                    lines.stream().limit(3).toList());
        }
    }
}
