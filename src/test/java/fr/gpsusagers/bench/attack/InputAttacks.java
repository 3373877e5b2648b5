package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is typed where it was not expected.
record InputAttacks(Ground ground) {

    private static final Map<String, String> ODD = Table.named("odd-values.txt");

    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}";
    private static final List<String> RAW = List.of("<script>alert(1)", "<img src=x onerror");

    List<Attack> all() {
        return List.of(
                new Attack(
                        "odd-bytes-in-fields",
                        ODD.size() + " odd values in every field of every form and query",
                        this::typeOdd),
                new Attack("nul-in-kept-words", "a NUL in words that may be kept, and in a booking", this::typeNul),
                new Attack("script-in-fields", "a script in every field, that a page may show again", this::typeScript),
                new Attack(
                        "script-in-a-request",
                        "a script in a request, where agents and its citizen read it",
                        this::bookScript),
                new Attack("json-of-programs", "odd JSON at the API", this::sendJson));
    }

    private Verdict typeOdd() throws Exception {
        Doors doors = Doors.read();
        String session =
                Staff.signedIn(ground.database(), ReadyTeams.hireOne(ground.database(), "saisit-" + UUID.randomUUID()));
        List<String> findings = new ArrayList<>();
        for (var odd : ODD.entrySet()) {
            for (String form : doors.forms()) {
                // all fields at once: where one breaks the product, the next attack tells which
                String all = String.join(
                        "&",
                        Doors.FIELDS.keySet().stream()
                                .map(field -> field + "="
                                        + odd.getValue()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                1500,
                                                                odd.getValue().length())))
                                .toList());
                note(
                        findings,
                        "POST " + form + " with " + odd.getKey(),
                        ground.stranger().post(form, all, session));
            }
            for (String page : doors.pages()) {
                if (!page.equals("/agent/flux")) {
                    String value = odd.getValue()
                            .substring(0, Math.min(200, odd.getValue().length()));
                    String all = String.join(
                            "&",
                            Doors.FIELDS.keySet().stream()
                                    .map(field -> field + "=" + value)
                                    .toList());
                    note(
                            findings,
                            "GET " + page + " with " + odd.getKey(),
                            ground.stranger().get(page + "?" + all.replace("+", "%20"), session));
                }
            }
        }
        return Verdict.without(findings, "no failure");
    }

    static void note(List<String> findings, String what, Answer answer) {
        if (!answer.isBearable()) {
            findings.add(what + " was answered " + answer
                    + (answer.status() == 503 ? " without Retry-After or numbers" : ""));
        }
    }

    private Verdict typeNul() throws Exception {
        List<String> findings = new ArrayList<>();
        note(
                findings,
                "words that are kept",
                ground.stranger().post("/comprendre", "garder=oui&mots=" + "mon+RSA%00+est+coup%C3%A9"));
        for (String field : List.of("mots", "numero", "mail", "sur", "structure", "pour", "parcours", "lieu")) {
            note(
                    findings,
                    "/rappel with a NUL in " + field,
                    ground.stranger().post("/rappel", Doors.fields(field, "a%00b")));
        }
        Asked asked = Bookings.saying(Bookings.someone(), "zéro \0 zéro");
        note(
                findings,
                "/rappel with a NUL in the words of a good form",
                ground.bookings().send(ground.stranger(), asked, "&prenom=a%00&sur=%00"));
        Booked booked = ground.bookings().book();
        String cookie = booked.page().cookie("suivi");
        for (String field : List.of("prenom", "langue", "sur", "mots", "moment", "numero", "mail")) {
            note(
                    findings,
                    "/suivi/changer with a NUL in " + field,
                    ground.stranger().post("/suivi/changer", field + "=a%00b", cookie));
        }
        String session =
                Staff.signedIn(ground.database(), ReadyTeams.hireOne(ground.database(), "note-" + UUID.randomUUID()));
        ground.stranger().post("/agent/demande/" + booked.id() + "/prendre", "", session);
        for (String action : List.of(
                "noter?note",
                "repondre?reponse",
                "mandat?mandat",
                "essai?quand",
                "transmettre?raison",
                "clore?organisme",
                "joindre?autre")) {
            String[] parts = action.split("\\?");
            note(
                    findings,
                    parts[0] + " with a NUL",
                    ground.stranger()
                            .post(
                                    "/agent/demande/" + booked.id() + "/" + parts[0],
                                    parts[1] + "=a%00b&resultat=rappeler&issue=oriente",
                                    session));
        }
        note(
                findings,
                "/agent/equipe/absence with a NUL",
                ground.stranger()
                        .post(
                                "/agent/equipe/absence",
                                "agent=%00&du=%00&au=%00&relais=%00",
                                Staff.signedIn(ground.database(), "responsable", List.of("guichet-standard"))));
        note(
                findings,
                "/agent/connexion with a NUL",
                ground.stranger().post("/agent/connexion", "identifiant=a%00b&phrase=%00&code=%00"));
        return Verdict.without(findings, "no failure");
    }

    private Verdict typeScript() throws Exception {
        Doors doors = Doors.read();
        List<String> findings = new ArrayList<>();
        String encoded = Stranger.encoded(SCRIPT);
        for (String field : Doors.FIELDS.keySet()) {
            for (String form : doors.forms().stream()
                    .filter(form -> !form.startsWith("/agent/demande"))
                    .toList()) {
                look(
                        findings,
                        "POST " + form + ", " + field,
                        ground.stranger().post(form, Doors.fields(field, encoded)));
            }
        }
        for (String page : doors.pages()) {
            look(
                    findings,
                    "GET " + page,
                    ground.stranger()
                            .get(page + "?"
                                    + String.join(
                                            "&",
                                            Doors.FIELDS.keySet().stream()
                                                    .map(field -> field + "=" + encoded.replace("+", "%20"))
                                                    .toList())));
            look(findings, "GET below " + page, ground.stranger().get(page + "/" + encoded.replace("+", "%20")));
        }
        return Verdict.without(findings, "escaped wherever it was shown");
    }

    private static void look(List<String> findings, String what, Answer answer) {
        boolean html = answer.header("Content-Type")
                .filter(type -> type.contains("html"))
                .isPresent();
        if (html && RAW.stream().anyMatch(answer.body()::contains)) {
            findings.add(what + " shows it as it is");
        }
        if (!answer.isBearable()) {
            findings.add(what + " was answered " + answer);
        }
    }

    private Verdict bookScript() throws Exception {
        Bookings bookings = ground.bookings();
        Booked booked = bookings.book(
                ground.stranger(),
                Bookings.saying(Bookings.someone(), SCRIPT),
                "&structure=" + Stranger.encoded(SCRIPT) + "&pour=professionnel&sur=" + Stranger.encoded(SCRIPT));
        String cookie = booked.page().cookie("suivi");
        ground.stranger()
                .post(
                        "/suivi/changer",
                        "prenom=" + Stranger.encoded(SCRIPT) + "&langue=" + Stranger.encoded(SCRIPT) + "&sur="
                                + Stranger.encoded(SCRIPT),
                        cookie);
        String session =
                Staff.signedIn(ground.database(), ReadyTeams.hireOne(ground.database(), "voit-" + UUID.randomUUID()));
        String card = "/agent/demande/" + booked.id();
        ground.stranger().post(card + "/prendre", "", session);
        ground.stranger().post(card + "/noter", "note=" + Stranger.encoded(SCRIPT), session);
        ground.stranger().post(card + "/repondre", "reponse=" + Stranger.encoded(SCRIPT), session);
        List<String> findings = new ArrayList<>();
        for (String page : List.of(
                card,
                "/agent",
                "/agent/retrouver?reference=" + booked.promised().reference())) {
            look(
                    findings,
                    page.replace(booked.id().toString(), "…"),
                    ground.stranger().get(page, session));
        }
        for (String page : List.of("/suivi", "/suivi/feuille")) {
            look(findings, page, ground.stranger().get(page, cookie));
        }
        return Verdict.without(findings, "escaped wherever it was shown");
    }

    private Verdict sendJson() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String json : Table.texts("odd-json.txt")) {
            for (String type : List.of(
                    "application/json",
                    "text/plain",
                    "application/xml",
                    "application/json;charset=utf-7",
                    "*/*",
                    "a")) {
                Answer answer = ground.stranger()
                        .ask(
                                "POST",
                                "/api/v1/orientations",
                                "Content-Type: " + type + "\r\nAccept: application/json\r\n",
                                json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                note(findings, "«" + json.substring(0, Math.min(24, json.length())) + "» as " + type, answer);
            }
        }
        return Verdict.without(findings, "no failure");
    }
}
