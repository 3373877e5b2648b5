package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Stops the processes of the database with a signal, so that connections stay open and nothing answers.
record PauseAttacks(Ground ground) {

    private static final int RECOVERY_SECONDS = 40;
    private static final List<String> PAGES = List.of(
            "/",
            "/numeros",
            "/parcours/rsa/rsa-suspension?lieu=14366",
            "/rappel?parcours=rsa/rsa-suspension&lieu=14366",
            "/communes",
            "/carte",
            "/api/v1/besoins");
    private static final Map<String, String> FORMS = Map.of(
            "/agent/suivante", "",
            "/comprendre", "mots=mon+RSA&garder=oui",
            "/avis", "besoin=rsa-suspension&reponse=oui",
            "/signalement", "besoin=rsa-suspension&contact=standard&numero=0",
            "/agent/connexion", "identifiant=agnes&phrase=quatre+mots+sans+lien&code=123456");

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
        return Verdict.without(findings, "pages answered meanwhile, bookings work again after " + seconds + " s");
    }

    private List<String> askAll(Bookings bookings, Booked booked, String session) throws Exception {
        String cookie = booked.page().cookie("suivi");
        String code = "reference=" + booked.promised().reference() + "&code="
                + booked.promised().code();
        List<Callable<String>> asked = new ArrayList<>();
        for (String page : PAGES) {
            asked.add(() -> judge(page, ground.stranger().get(page)));
        }
        FORMS.forEach((path, form) ->
                asked.add(() -> judge("POST " + path, ground.stranger().post(path, form, session))));
        asked.add(() -> judge("/suivi", ground.stranger().get("/suivi", cookie)));
        asked.add(() -> judge("/agent", ground.stranger().get("/agent", session)));
        asked.add(() -> judge("card", ground.stranger().get("/agent/demande/" + booked.id(), session)));
        asked.add(() -> judge("POST /rappel", bookings.send(ground.stranger(), Bookings.someone(), "")));
        asked.add(() -> judge("POST /suivi", ground.stranger().post("/suivi", code)));
        asked.add(() -> judge("POST /suivi/changer", ground.stranger().post("/suivi/changer", "prenom=Anne", cookie)));
        return findings(asked);
    }

    private static List<String> findings(List<Callable<String>> asked) throws Exception {
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
