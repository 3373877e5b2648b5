package fr.gpsusagers.bench.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Attacks with a forged client address, scheme or host; and requests for pages closed to the sender's address.
record AddressAttacks(Ground ground) {

    private static final int FOLLOWED_A_DAY = 60;
    private static final int TRIES = FOLLOWED_A_DAY + 20;
    private static final int PROGRAMS = 90;
    private static final List<String> PAGES =
            List.of("/", "/numeros", "/communes", "/suivi", "/rappel", "/agent/connexion", "/nulle-part");
    private static final String MESSAGES = "/essai/messages";

    List<Attack> all() {
        return Stream.concat(doors().stream(), claims().stream()).toList();
    }

    private List<Attack> doors() {
        return List.of(
                new Attack(
                        "pretend-messages-in-service",
                        "/essai/messages, where codes are shown, by any forwarded or absent address",
                        this::readMessages),
                new Attack(
                        "pretending-unsaid",
                        "a page in pretend mode that does not warn that everyone can read its messages",
                        this::readPretendingPages),
                new Attack(
                        "forwarded-by-an-untrusted-peer",
                        "another X-Forwarded-For each time, from a peer that is no proxy",
                        () -> dodge("from a peer that is not a proxy", this::fromAnUntrustedPeer)),
                new Attack(
                        "forwarded-chain-invented",
                        "another first address each time, to which the proxy then adds",
                        () -> dodge("with an invented chain", this::withAnInventedChain)),
                new Attack(
                        "forwarded-from-a-private-network",
                        "another address each time, from a machine in the proxy's network",
                        () -> dodge("from a private network", this::fromAPrivateNetwork)));
    }

    private List<Attack> claims() {
        return List.of(
                new Attack(
                        "forwarded-in-two-headers",
                        "another address each time, in a header of its own before the proxy's",
                        () -> dodge("in two headers", this::inTwoHeaders)),
                new Attack("ipv6-rotation", "another address of one /64 each time", this::rotate),
                new Attack("ipv6-rotation-of-programs", "the same, at the API", this::rotateAtTheApi),
                new Attack("https-invented", "X-Forwarded-Proto from a peer that is no proxy", this::inventHttps),
                new Attack(
                        "host-invented",
                        "a foreign Host or X-Forwarded-Host in links and redirects",
                        this::inventHost));
    }

    private Verdict readMessages() throws Exception {
        int port = ground.product().port();
        return Verdict.without(opened(port), "404 for all");
    }

    private List<String> opened(int port) {
        List<String> opened = new ArrayList<>();
        for (String forwarded :
                List.of("", "10.0.0.1", "192.168.1.1", "127.0.0.1", "::1", "172.16.0.1, 10.0.0.1", "localhost")) {
            String said = forwarded.isEmpty() ? "" : "X-Forwarded-For: " + forwarded + "\r\n";
            for (Stranger peer : List.of(
                    Stranger.behindProxy(port).saying(said),
                    Stranger.direct(port).saying(said))) {
                for (String path : List.of(MESSAGES, MESSAGES + "/", MESSAGES + ";a=b", "/essai/%6dessages")) {
                    if (peer.get(path).status() == 200) {
                        opened.add(
                                path + " from " + peer.from().getHostAddress() + " forwarded for «" + forwarded + "»");
                    }
                }
            }
        }
        return opened;
    }

    /// In pretend mode everyone can read all messages, so each page must say so, to keep citizens from leaving real
    /// data. A product in service must not say so.
    private Verdict readPretendingPages() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String path : PAGES) {
            if (!Stranger.behindProxy(ground.pretending().port())
                    .get(path)
                    .body()
                    .contains(MESSAGES)) {
                findings.add(path + " does not say so");
            }
            if (ground.stranger().get(path).body().contains(MESSAGES)) {
                findings.add(path + " says so in service");
            }
        }
        return Verdict.without(findings, "each page says so");
    }

    /// Tries wrong codes until the limit for one address refuses with 429. If it
    /// never does, the attacker dodged the limit.
    private Verdict dodge(String how, Way way) throws Exception {
        IntFunction<Stranger> stranger = way.of(ground.product().port());
        for (int one = 1; one <= TRIES; one++) {
            Answer page =
                    stranger.apply(one).post("/suivi", "reference=" + SecretAttacks.reference(one) + "&code=000000");
            if (page.status() == 429) {
                return Verdict.of(true, "429 at try %d %s", one, how);
            }
        }
        return Verdict.of(false, "%d tries %s, and never 429", TRIES, how);
    }

    private interface Way {
        IntFunction<Stranger> of(int port);
    }

    private IntFunction<Stranger> fromAnUntrustedPeer(int port) {
        Stranger peer = Stranger.direct(port);
        return one -> peer.saying("X-Forwarded-For: 198.51.100." + one + "\r\n");
    }

    private IntFunction<Stranger> withAnInventedChain(int port) {
        return one -> Stranger.behindProxy(port, "198.51.100." + one + ", 192.0.2.77");
    }

    private IntFunction<Stranger> fromAPrivateNetwork(int port) {
        return one -> Stranger.behindProxy(port, "198.51.100." + one + ", 10.11.12.13");
    }

    private IntFunction<Stranger> inTwoHeaders(int port) {
        Stranger proxy = Stranger.behindProxy(port);
        return one -> proxy.saying("X-Forwarded-For: 198.51.100." + one + "\r\nX-Forwarded-For: 192.0.2.78\r\n");
    }

    private Verdict rotate() throws Exception {
        return dodge(
                "from one /64", port -> one -> Stranger.behindProxy(port, "2001:db8:1:2::" + Integer.toHexString(one)));
    }

    private Verdict rotateAtTheApi() throws IOException, InterruptedException {
        int port = ground.product().port();
        for (int one = 1; one <= PROGRAMS; one++) {
            Stranger next = Stranger.behindProxy(port, "2001:db8:1:3::" + Integer.toHexString(one));
            if (next.get("/api/v1/lieux?q=zz").status() == 429) {
                return Verdict.of(true, "429 at request %d", one);
            }
        }
        return Verdict.of(false, "%d requests in a row, and never 429", PROGRAMS);
    }

    private Verdict inventHttps() throws Exception {
        int port = ground.product().port();
        String said = "X-Forwarded-Proto: https\r\nX-Forwarded-For: 198.51.100.1\r\n";
        Answer untrusted = Stranger.direct(port).saying(said).get("/numeros");
        Answer trusted = Stranger.behindProxy(port).saying(said).get("/numeros");
        boolean believed = untrusted.header("Strict-Transport-Security").isPresent();
        boolean deaf = trusted.header("Strict-Transport-Security").isEmpty();
        return Verdict.of(
                !believed && !deaf,
                "a peer that is not a proxy is %s, the proxy is %s",
                believed ? "believed" : "not believed",
                deaf ? "not believed" : "believed");
    }

    private Verdict inventHost() throws Exception {
        int port = ground.product().port();
        List<String> findings = new ArrayList<>();
        String said =
                "X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: //evil.example\r\nForwarded: host=evil.example\r\nX-Original-URL: /essai/messages\r\n";
        for (Stranger peer : List.of(
                Stranger.direct(port).saying(said),
                Stranger.behindProxy(port)
                        .saying("X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-Prefix: //evil.example\r\n"))) {
            for (String path : List.of(
                    "/",
                    "/agent",
                    "/comprendre",
                    "/suivi/feuille",
                    "/fiche/standard",
                    "/fiche/standard.ics",
                    "/api/v1/openapi.yaml")) {
                Answer page = peer.get(path);
                if ((page.head() + page.body()).contains("evil.example")) {
                    findings.add(path + " names evil.example");
                }
            }
        }
        return Verdict.without(findings, "links and redirects stay here");
    }
}
