package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks on the agents' pages and forms: without a session, with another agent's rights, from another site.
record AgentAttacks(Ground ground) {

    private static final List<String> ACTIONS = List.of(
            "avis",
            "clore",
            "essai",
            "joindre",
            "mandat",
            "noter",
            "prendre",
            "rendre",
            "repondre",
            "rouvrir",
            "separer",
            "transmettre");
    private static final List<String> PAGES = List.of(
            "/agent",
            "/agent/acces",
            "/agent/equipe",
            "/agent/flux",
            "/agent/guichets",
            "/agent/retrouver?reference=ABC-DEF");
    private static final String FIELDS =
            "note=Essai&issue=repondu&resultat=pas-de-reponse&reponse=Essai&mandat=Essai&guichet=guichet-standard&raison=Essai&premier=oui";

    List<Attack> all() {
        return List.of(
                new Attack(
                        "agents-doors-without-session",
                        "every page and form of agents, without a session",
                        this::comeWithoutSession),
                new Attack(
                        "request-of-another-desk",
                        "every form of a request, by an agent of another desk and other roles",
                        this::workElsewhere),
                new Attack(
                        "forms-from-elsewhere",
                        "forms of agents and citizens sent by another site",
                        () -> sendFrom(List.of(
                                "Origin: https://evil.example\r\n",
                                "Sec-Fetch-Site: cross-site\r\n",
                                "Sec-Fetch-Site: same-site\r\nOrigin: https://evil.example\r\n",
                                "Origin: http://localhost.evil.example\r\n",
                                "Origin: http://evil.example:80@localhost\r\n",
                                "Origin: file://\r\n"))),
                new Attack(
                        "origin-null",
                        "forms sent from a page without an origin",
                        () -> sendFrom(List.of("Origin: null\r\n"))),
                new Attack("actions-by-get", "forms of agents requested with GET", this::actByGet));
    }

    private Verdict comeWithoutSession() throws Exception {
        Booked booked = ground.bookings().book();
        Stranger stranger = ground.stranger();
        List<String> findings = new ArrayList<>();
        for (String session : List.of(
                "", "Cookie: agent=" + "A".repeat(43) + "\r\n", "Cookie: agent=\r\n", "Cookie: agent=%00\r\n")) {
            for (String page : PAGES) {
                check(findings, page, stranger.get(page, session));
            }
            check(findings, "card", stranger.get("/agent/demande/" + booked.id(), session));
            for (String action : ACTIONS) {
                check(findings, action, stranger.post("/agent/demande/" + booked.id() + "/" + action, FIELDS, session));
            }
            for (String form : List.of(
                    "/agent/suivante",
                    "/agent/equipe/absence",
                    "/agent/equipe/retour",
                    "/agent/guichets/guichet-standard/fermer")) {
                check(findings, form, stranger.post(form, FIELDS, session));
            }
        }
        return Verdict.without(findings, "redirected to the sign-in page each time");
    }

    private static void check(List<String> findings, String what, Answer answer) {
        boolean sentAway = answer.status() == 303 && answer.location().contains("/agent/connexion");
        if (!sentAway && answer.status() != 403 && answer.status() != 401) {
            findings.add(what + " was answered " + answer);
        }
    }

    private Verdict workElsewhere() throws Exception {
        JdbcClient database = ground.database();
        Booked booked = ground.bookings().book();
        String desk = ground.bookings().desk(booked.id());
        String other = desk.equals("guichet-standard") ? "guichet-gestion-rsa-1" : "guichet-standard";
        String before = state(database, booked.id());
        List<String> findings = new ArrayList<>();
        for (String role : List.of("agent", "responsable", "operateur", "administrateur")) {
            String session = Staff.signedIn(database, role, List.of(other));
            String card = ground.stranger()
                    .get("/agent/demande/" + booked.id(), session)
                    .body();
            if (card.contains(booked.number()) || card.contains("Merci d’avance")) {
                findings.add(role + " reads the person");
            }
            for (String action : ACTIONS) {
                Answer answer = ground.stranger().post("/agent/demande/" + booked.id() + "/" + action, FIELDS, session);
                if (!answer.isBearable() || !state(database, booked.id()).equals(before)) {
                    findings.add(role + " may " + action + ": " + answer);
                    before = state(database, booked.id());
                }
            }
        }
        return Verdict.without(findings, "nothing was read or changed");
    }

    /// Returns everything about a request that an agent's action could change, as one text to compare.
    private static String state(JdbcClient database, UUID id) {
        return database.sql("""
                        select concat_ws(' ', state, desk, agent, attempts, outcome, reroutes,
                            (select count(*) from enquiry_step s where s.enquiry = e.id and kind not like '%seen%'))
                        from enquiry e where e.id = :id
                        """).param("id", id).query(String.class).single();
    }

    private Verdict sendFrom(List<String> origins) throws Exception {
        JdbcClient database = ground.database();
        String session = Staff.signedIn(database, ReadyTeams.hireOne(database, "ailleurs-" + UUID.randomUUID()));
        Booked booked = ground.bookings().book();
        List<String> findings = new ArrayList<>();
        for (String origin : origins) {
            for (String form : List.of(
                    "/agent/suivante",
                    "/agent/deconnexion",
                    "/agent/demande/" + booked.id() + "/noter",
                    "/avis",
                    "/suivi",
                    "/rappel",
                    "/suivi/retirer")) {
                Answer answer =
                        ground.stranger().post(form, FIELDS + "&besoin=rsa-suspension&reponse=oui", session + origin);
                if (answer.status() != 403) {
                    findings.add(form + " with " + origin.strip().replace("\r\n", ", ") + " was answered " + answer);
                }
            }
        }
        return Verdict.without(findings, "403 each time");
    }

    private Verdict actByGet() throws Exception {
        JdbcClient database = ground.database();
        String session = Staff.signedIn(database, ReadyTeams.hireOne(database, "lit-" + UUID.randomUUID()));
        Booked booked = ground.bookings().book();
        String before = state(database, booked.id());
        List<String> findings = new ArrayList<>();
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH")) {
            for (String action : ACTIONS) {
                String path = "/agent/demande/" + booked.id() + "/" + action + "?" + FIELDS;
                Answer answer =
                        ground.stranger().ask(method, path, session + "X-HTTP-Method-Override: POST\r\n", new byte[0]);
                if (!answer.isBearable()
                        || answer.status() < 400
                        || !state(database, booked.id()).equals(before)) {
                    findings.add(method + " " + action + " was answered " + answer);
                }
            }
        }
        return Verdict.without(findings, "refused each time");
    }
}
