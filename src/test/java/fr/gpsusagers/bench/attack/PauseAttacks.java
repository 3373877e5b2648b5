package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A database that is there and does not answer.
record PauseAttacks(Ground ground) {

    private static final int RECOVERY_SECONDS = 40;

    List<Attack> all() {
        return List.of(new Attack("paused-database", "every kind of page while the database is stopped", this::pause));
    }

    private Verdict pause() throws Exception {
        Bookings bookings = ground.bookings();
        Booked booked = bookings.book();
        String session =
                Staff.signedIn(ground.database(), ReadyTeams.hireOne(ground.database(), "pause-" + UUID.randomUUID()));
        List<String> pids = KeyAttacks.processesOfTheDatabase(ground.product());
        if (pids.isEmpty()) {
            throw new IllegalStateException("The database of the bench was not found");
        }
        List<String> findings;
        signal("-STOP", pids);
        try {
            findings = askAll(bookings, booked, session);
        } finally {
            signal("-CONT", pids);
        }
        int seconds = recover(bookings);
        if (seconds > RECOVERY_SECONDS) {
            findings.add("no booking " + seconds + " s after");
        }
        return Verdict.without(findings, "answered meanwhile, and booking again after " + seconds + " s");
    }

    private List<String> askAll(Bookings bookings, Booked booked, String session) throws Exception {
        String cookie = booked.page().cookie("suivi");
        List<Callable<String>> asked = new ArrayList<>();
        for (String page : List.of(
                "/",
                "/danger",
                "/parcours/rsa/rsa-suspension?lieu=14366",
                "/rappel?parcours=rsa/rsa-suspension&lieu=14366",
                "/communes",
                "/carte",
                "/api/v1/besoins",
                "/health")) {
            asked.add(() -> judge(page, ground.stranger().get(page)));
        }
        asked.add(() -> judge("/suivi", ground.stranger().get("/suivi", cookie)));
        asked.add(() -> judge("/agent", ground.stranger().get("/agent", session)));
        asked.add(() -> judge("card", ground.stranger().get("/agent/demande/" + booked.id(), session)));
        asked.add(() -> judge("POST /agent/suivante", ground.stranger().post("/agent/suivante", "", session)));
        asked.add(() -> judge("POST /rappel", bookings.send(ground.stranger(), Bookings.someone(), "")));
        asked.add(() -> judge(
                "POST /suivi",
                ground.stranger()
                        .post(
                                "/suivi",
                                "reference=" + booked.promised().reference() + "&code="
                                        + booked.promised().code())));
        asked.add(() -> judge("POST /suivi/changer", ground.stranger().post("/suivi/changer", "prenom=Anne", cookie)));
        asked.add(() -> judge("POST /comprendre", ground.stranger().post("/comprendre", "mots=mon+RSA&garder=oui")));
        asked.add(() -> judge("POST /avis", ground.stranger().post("/avis", "besoin=rsa-suspension&reponse=oui")));
        asked.add(() -> judge(
                "POST /signalement",
                ground.stranger().post("/signalement", "besoin=rsa-suspension&contact=standard&numero=0")));
        asked.add(() -> judge(
                "POST /agent/connexion",
                ground.stranger()
                        .post("/agent/connexion", "identifiant=agnes&phrase=quatre+mots+sans+lien&code=123456")));
        List<String> findings = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> one : threads.invokeAll(asked)) {
                if (!one.get().isEmpty()) {
                    findings.add(one.get());
                }
            }
        }
        return findings;
    }

    private static String judge(String what, Answer answer) {
        return answer.isBearable()
                ? ""
                : what + ": " + answer + (answer.status() == 503 ? " without Retry-After or numbers" : "");
    }

    private static int recover(Bookings bookings) throws InterruptedException {
        long begun = System.nanoTime();
        while (bookings.send(bookings.stranger(), Bookings.someone(), "").status() != 200
                && System.nanoTime() - begun < (RECOVERY_SECONDS + 5) * 1_000_000_000L) {
            Thread.sleep(500);
        }
        return (int) ((System.nanoTime() - begun) / 1_000_000_000L);
    }

    private static void signal(String signal, List<String> pids) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(pids);
        new ProcessBuilder(command).start().waitFor();
    }
}
