package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for secret files that other accounts of the machine can read, and for citizens' data in logs.
record StoreAttacks(Ground ground) {

    private static final Pattern SECRET = Pattern.compile("postgres\\.(log|password)|cle-maitresse|.*\\.key");

    List<Attack> all() {
        return List.of(
                new Attack(
                        "files-of-others",
                        "files of the data folder that other accounts of the machine can read",
                        this::readFiles),
                new Attack(
                        "logs-tell",
                        "numbers, mails, words and codes in what the product writes to its logs",
                        this::readLogs));
    }

    private Verdict readFiles() throws Exception {
        Path data = ground.product().data();
        List<String> findings = new ArrayList<>();
        if (isOpen(data)) {
            findings.add("data is " + modes(data));
        }
        try (var files = Files.list(data)) {
            files.filter(file -> SECRET.matcher(file.getFileName().toString()).matches() && isOpen(file))
                    .map(file -> file.getFileName() + " is " + modes(file))
                    .forEach(findings::add);
        }
        return Verdict.without(findings, "only its owner can read the folder");
    }

    private static boolean isOpen(Path file) {
        return !modes(file).endsWith("------");
    }

    private static String modes(Path file) {
        try {
            Set<PosixFilePermission> modes = Files.getPosixFilePermissions(file);
            return PosixFilePermissions.toString(modes);
        } catch (IOException gone) {
            return "---------";
        }
    }

    private Verdict readLogs() throws Exception {
        Bookings bookings = ground.bookings();
        String mail = "secret.tres@exemple.fr";
        Booked booked = bookings.book(
                ground.stranger(),
                Bookings.saying(Bookings.someone(), "motsecretdansleslogs \u0001 {x}"),
                "&mail=" + mail + "&situation=sourd");
        ground.stranger().post("/suivi", "reference=" + booked.promised().reference() + "&code=motsecretdansleslogs");
        ground.stranger()
                .post(
                        "/agent/connexion",
                        "identifiant=motsecretdansleslogs&phrase=motsecretdansleslogs%00&code="
                                + booked.promised().code());
        ground.stranger()
                .get("/parcours/motsecretdansleslogs?lieu=%ff&numero="
                        + booked.asked().number());
        ground.stranger().post("/comprendre", "mots=motsecretdansleslogs%00&garder=oui");
        List<String> lines = new ArrayList<>(ground.product().printed());
        lines.addAll(Files.readAllLines(ground.product().data().resolve("postgres.log"), StandardCharsets.ISO_8859_1));
        List<String> findings = lines.stream()
                .filter(line -> line.contains("motsecretdansleslogs")
                        || line.contains(mail)
                        || line.contains(booked.asked().number())
                        || line.contains(booked.asked().number().substring(1) + "'"))
                .map(line -> "logged: " + line.substring(0, Math.min(120, line.length())))
                .toList();
        return Verdict.without(findings, "no personal data in " + lines.size() + " lines");
    }
}
