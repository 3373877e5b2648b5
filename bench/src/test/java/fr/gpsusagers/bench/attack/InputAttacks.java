package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Attacks that type unexpected input: odd bytes, NUL, scripts, odd JSON.
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
                new Attack("script-in-fields", "a script in every field that a page may show again", this::typeScript),
                new Attack(
                        "script-in-a-request",
                        "a script in a request, as agents and its citizen see it",
                        this::bookScript),
                new Attack("json-of-programs", "odd JSON at the API", this::sendJson));
    }

    /// Fills all fields at once. The attacks that follow change one field at a
    /// time, which helps to find the one at fault.
    private Verdict typeOdd() throws Exception {
        Doors doors = Doors.read();
        String session = session("saisit");
        List<String> findings = new ArrayList<>();
        for (var odd : ODD.entrySet()) {
            String brief = start(odd.getValue(), 200).replace("+", "%20");
            String with = " with " + odd.getKey();
            for (String form : doors.forms()) {
                Answer answer = ground.stranger().post(form, everywhere(start(odd.getValue(), 1_500)), session);
                note(findings, "POST " + form + with, answer);
            }
            for (String page : doors.pages().stream().filter(InputAttacks::ends).toList()) {
                note(findings, "GET " + page + with, ground.stranger().get(page + "?" + everywhere(brief), session));
            }
        }
        return Verdict.without(findings, "no failure");
    }

    private static boolean ends(String page) {
        return !page.equals("/agent/flux");
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static String everywhere(String value) {
        return Doors.FIELDS.keySet().stream().map(field -> field + "=" + value).collect(Collectors.joining("&"));
    }

    /// Signs in an agent of all desks; returns the `Cookie` header line.
    private String session(String login) throws IOException, InterruptedException {
        return Staff.signedIn(
                ground.database(), ReadyTeams.hireOne(ground.database(), login + "-" + UUID.randomUUID()));
    }

    static void note(List<String> findings, String what, Answer answer) {
        if (!answer.isBearable()) {
            findings.add(what + " was answered " + answer
                    + (answer.status() == 503 ? " without Retry-After or numbers" : ""));
        }
    }

    private Verdict typeNul() throws Exception {
        List<String> findings = new ArrayList<>();
        post(findings, "/comprendre", "garder=oui&mots=mon+RSA%00+est+coup%C3%A9", "");
        for (String field : List.of("mots", "numero", "mail", "sur", "structure", "pour", "parcours", "lieu")) {
            post(findings, "/rappel", Doors.fields(field, "a%00b"), "");
        }
        Asked asked = Bookings.saying(Bookings.someone(), "zéro \0 zéro");
        note(findings, "a good form", ground.bookings().send(ground.stranger(), asked, "&prenom=a%00&sur=%00"));
        Booked booked = ground.bookings().book();
        for (String field : List.of("prenom", "langue", "sur", "mots", "moment", "numero", "mail")) {
            post(findings, "/suivi/changer", field + "=a%00b", booked.page().cookie("suivi"));
        }
        typeNul(findings, "/agent/demande/" + booked.id());
        String lead = Staff.signedIn(ground.database(), "responsable", List.of("guichet-standard"));
        post(findings, "/agent/equipe/absence", "agent=%00&du=%00&au=%00&relais=%00", lead);
        post(findings, "/agent/connexion", "identifiant=a%00b&phrase=%00&code=%00", "");
        return Verdict.without(findings, "no failure");
    }

    private void typeNul(List<String> findings, String card) throws Exception {
        String session = session("note");
        ground.stranger().post(card + "/prendre", "", session);
        for (String action : List.of("noter", "repondre", "mandat", "essai", "transmettre", "clore", "joindre")) {
            String fields =
                    "note=a%00b&reponse=a%00b&mandat=a%00b&quand=a%00b&raison=a%00b&organisme=a%00b&autre=a%00b";
            post(findings, card + "/" + action, fields + "&resultat=rappeler&issue=oriente", session);
        }
    }

    private void post(List<String> findings, String path, String form, String cookie) throws Exception {
        note(findings, path + " with " + start(form, 60), ground.stranger().post(path, form, cookie));
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
        String script = Stranger.encoded(SCRIPT);
        Booked booked = ground.bookings()
                .book(
                        ground.stranger(),
                        Bookings.saying(Bookings.someone(), SCRIPT),
                        "&structure=" + script + "&pour=professionnel&sur=" + script);
        String cookie = booked.page().cookie("suivi");
        ground.stranger().post("/suivi/changer", "prenom=" + script + "&langue=" + script + "&sur=" + script, cookie);
        String session = session("voit");
        String card = "/agent/demande/" + booked.id();
        ground.stranger().post(card + "/prendre", "", session);
        ground.stranger().post(card + "/noter", "note=" + script, session);
        ground.stranger().post(card + "/repondre", "reponse=" + script, session);
        List<String> findings = new ArrayList<>();
        look(findings, "the card", ground.stranger().get(card, session));
        look(findings, "/agent", ground.stranger().get("/agent", session));
        look(findings, "/suivi", ground.stranger().get("/suivi", cookie));
        look(findings, "/suivi/feuille", ground.stranger().get("/suivi/feuille", cookie));
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
