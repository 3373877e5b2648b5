package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Staff.Agent;
import java.util.ArrayList;
import java.util.List;

/// Attacks on the sign-in of agents.
record SignInAttacks(Ground ground) {

    private static final String SIGN_IN = "/agent/connexion";
    private static final int STRANGERS = 12;
    private static final int LOGINS = 40;
    private static final int GUESSES = 140;
    private static final String DESK = "guichet-gestion-rsa-1";

    List<Attack> all() {
        return List.of(
                new Attack(
                        "login-locked-out",
                        STRANGERS + " strangers type a wrong passphrase; then its agent comes, on his own computer",
                        this::lockOut),
                new Attack("logins-sprayed", LOGINS + " logins, each once, from one address", this::spray),
                new Attack(
                        "logins-sprayed-from-one-network",
                        LOGINS + " logins, each once, from one /64",
                        this::sprayNetwork),
                new Attack("passphrase-guessed", "one login, from a new address each time", this::guess),
                new Attack("code-used-twice", "a one-time code that was already used", this::useCodeTwice),
                new Attack("demonstration-sign-in", "the sign-in of the demonstration, in service", this::demonstrate),
                new Attack(
                        "session-fixed",
                        "a session token chosen by the attacker before the sign-in",
                        this::fixSession));
    }

    private Verdict lockOut() throws Exception {
        Agent agent = Staff.invite(ground.product(), "bloque", DESK);
        Stranger office = ground.stranger();
        Answer first = office.post(SIGN_IN, agent.form(0));
        String known = cookies(first);
        office.post("/agent/deconnexion", "", known);
        for (int one = 0; one < STRANGERS; one++) {
            ground.stranger().post(SIGN_IN, agent.form("une autre phrase " + one, "000000"));
        }
        Answer again = office.post(SIGN_IN, agent.form(1), known);
        return Verdict.of(
                first.status() == 303 && again.status() == 303,
                "first sign-in %s; after %d strangers, from the same computer: %s",
                first,
                STRANGERS,
                again);
    }

    /// Returns all cookies that the answer sets, as the `Cookie` header line of a browser.
    static String cookies(Answer answer) {
        List<String> kept = answer.head()
                .lines()
                .filter(line -> line.regionMatches(true, 0, "set-cookie:", 0, 11))
                .map(line -> line.substring(11).strip().replaceFirst(";.*", ""))
                .toList();
        return kept.isEmpty() ? "" : "Cookie: " + String.join("; ", kept) + "\r\n";
    }

    private Verdict spray() throws Exception {
        Stranger one = ground.stranger();
        return spray("arrose", _ -> one);
    }

    private Verdict sprayNetwork() throws Exception {
        int port = ground.product().port();
        return spray(
                "reseau", number -> Stranger.behindProxy(port, "2001:db8:7:7::" + Integer.toHexString(number + 1)));
    }

    private static Verdict spray(String name, java.util.function.IntFunction<Stranger> who) {
        for (int number = 0; number < LOGINS; number++) {
            Answer page = who.apply(number)
                    .post(SIGN_IN, "identifiant=" + name + number + "&phrase=quatre+mots+sans+lien&code=123456");
            if (page.isRefused()) {
                return Verdict.of(true, "%s at login %d", page, number + 1);
            }
        }
        return Verdict.of(false, "%d logins were tried, and none refused", LOGINS);
    }

    private Verdict guess() throws Exception {
        for (int number = 1; number <= GUESSES; number++) {
            Answer page = ground.stranger()
                    .post(SIGN_IN, "identifiant=devine&phrase=quatre+mots+sans+lien+" + number + "&code=123456");
            if (page.isRefused()) {
                return Verdict.of(true, "%s at try %d", page, number);
            }
        }
        return Verdict.of(false, "%d passphrases were tried, and none refused", GUESSES);
    }

    private Verdict useCodeTwice() throws Exception {
        Agent agent = Staff.invite(ground.product(), "deux-fois", DESK);
        String form = agent.form(0);
        Answer first = ground.stranger().post(SIGN_IN, form);
        Answer second = ground.stranger().post(SIGN_IN, form);
        return Verdict.of(first.status() == 303 && second.status() != 303, "first %s, second %s", first, second);
    }

    private Verdict demonstrate() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String login : List.of("agnes", "agent", "responsable", "administrateur", "demo", "")) {
            Answer page = ground.stranger().post("/agent/connexion/demonstration", "agent=" + login);
            if (page.setCookie("agent").isPresent() || !page.isBearable()) {
                findings.add("«" + login + "» was answered " + page);
            }
        }
        return Verdict.without(findings, "no sign-in succeeded");
    }

    private Verdict fixSession() throws Exception {
        Agent agent = Staff.invite(ground.product(), "fixe", DESK);
        String chosen = "A".repeat(43);
        Answer page = ground.stranger().post(SIGN_IN, agent.form(0), "Cookie: agent=" + chosen + "\r\n");
        Answer list = ground.stranger().get("/agent", "Cookie: agent=" + chosen + "\r\n");
        boolean drawn = page.setCookie("agent")
                .filter(cookie -> !cookie.contains(chosen))
                .isPresent();
        return Verdict.of(drawn && list.status() != 200, "sign-in %s, the chosen session %s", page, list);
    }
}
