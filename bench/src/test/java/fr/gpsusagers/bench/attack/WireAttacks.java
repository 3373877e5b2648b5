package fr.gpsusagers.bench.attack;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Attacks with bytes that are hardly HTTP.
record WireAttacks(Ground ground) {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String HALF_A_HEAD = "GET / HTTP/1.1\r\nHost: loc";
    private static final String HALF_A_BODY =
            "POST /comprendre HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 500\r\n\r\nmots=";
    private static final int SLOW = 200;
    private static final int BOUND_MILLIS = 25_000;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "broken-bodies", "bad chunks, wrong lengths and bodies that end too soon", this::breakBodies),
                new Attack("odd-requests", "odd methods, paths, encodings, headers and versions", this::sendOdd),
                new Attack("path-traversal", "ways out of the folders of styles, scripts and icons", this::traverse),
                new Attack("parameters-many", "a field many times, many fields, in address and body", this::repeat),
                new Attack("slow-requests", SLOW + " connections that send a byte now and then", this::sendSlowly));
    }

    private Verdict breakBodies() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String path : List.of(
                "/comprendre",
                "/rappel",
                "/suivi",
                "/comprendre/pendant",
                "/agent/connexion",
                "/api/v1/orientations",
                "/avis",
                "/interne/paquet")) {
            for (var body : Table.named("broken-bodies.txt").entrySet()) {
                Answer answer =
                        raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n", body.getValue());
                if (answer.status() > 0 && !answer.isBearable()) {
                    findings.add(path + ", " + body.getKey() + ": " + answer);
                } else if (answer.status() < 0) {
                    findings.add(path + ", " + body.getKey() + ": " + answer + " of " + BOUND_MILLIS + " ms");
                }
            }
        }
        return Verdict.without(findings, "no failures, no hanging connections");
    }

    /// Sends the bytes and closes the sending side, like a client that has nothing more to send.
    private Answer raw(String start, String rest) throws IOException, InterruptedException {
        Stranger stranger = ground.stranger();
        try (Socket socket = RawConnection.open(stranger.from(), stranger.port(), BOUND_MILLIS)) {
            socket.getOutputStream().write((start + stranger.added() + rest).getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return RawConnection.read(socket, false);
        } catch (SocketTimeoutException late) {
            return Answer.HUNG;
        } catch (IOException closed) {
            return Answer.CLOSED;
        }
    }

    private Verdict sendOdd() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String method : Table.texts("odd-methods.txt")) {
            note(
                    findings,
                    "method " + method,
                    raw(method + " /rappel HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n", "\r\n"));
        }
        Answer trace = raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Secret: abc\r\n", "\r\n");
        if (trace.body().contains("abc")) {
            findings.add("TRACE repeats headers");
        }
        for (String path : Table.texts("odd-paths.txt")) {
            note(
                    findings,
                    "path " + path.substring(0, Math.min(40, path.length())),
                    raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n", "\r\n"));
        }
        for (var head : Table.named("odd-heads.txt").entrySet()) {
            note(findings, head.getKey(), raw(head.getValue(), ""));
        }
        return Verdict.without(findings, "no failures, no hanging connections");
    }

    /// Notes a failure. Closing the connection is a fair answer to a client that does not speak HTTP.
    private static void note(List<String> findings, String what, Answer answer) {
        if (answer.status() != 0) {
            InputAttacks.note(findings, what, answer);
        }
    }

    private Verdict traverse() throws Exception {
        List<String> findings = new ArrayList<>();
        for (String folder : List.of("/style/", "/script/", "/icone/", "/fiche/", "/", "/webjars/", "/static/")) {
            for (String out : Table.texts("ways-out.txt")) {
                for (String ending : List.of("", ".css", "%00.css")) {
                    Answer answer = ground.stranger().get(folder + out + ending);
                    if (answer.body().contains("flyway")
                            || answer.body().contains("root:x:")
                            || answer.body().contains("Manifest-Version")
                            || !answer.isBearable()) {
                        findings.add(folder + out + ending + ": " + answer);
                    }
                }
            }
        }
        return Verdict.without(findings, "no file outside the folders was served");
    }

    private Verdict repeat() throws Exception {
        List<String> findings = new ArrayList<>();
        String many = "&lieu=14366&situation=sourd&mots=a&numero=1&demande=x".repeat(400);
        for (String path : List.of("/rappel", "/comprendre", "/lieu", "/suivi", "/avis")) {
            InputAttacks.note(
                    findings,
                    "each field 400 times in " + path,
                    ground.stranger().post(path, "a=b" + many));
            InputAttacks.note(
                    findings,
                    "address and body differ in " + path,
                    ground.stranger()
                            .post(
                                    path + "?mots=b&numero=0611111111&reference=x&code=1&lieu=14118",
                                    Doors.fields("x", "")));
            InputAttacks.note(
                    findings, "15,000 fields in " + path, ground.stranger().post(path, "a&".repeat(15_000)));
        }
        InputAttacks.note(
                findings,
                "100 places in an address",
                ground.stranger().get("/parcours/rsa/rsa-suspension?" + "lieu=14366&".repeat(400)));
        return Verdict.without(findings, "no failure");
    }

    private Verdict sendSlowly() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            Stranger stranger = ground.stranger();
            for (int one = 0; one < SLOW; one++) {
                Socket socket = RawConnection.open(stranger.from(), stranger.port(), BOUND_MILLIS);
                slow.add(socket);
                socket.getOutputStream()
                        .write((one % 2 == 0 ? HALF_A_HEAD : HALF_A_BODY).getBytes(StandardCharsets.US_ASCII));
            }
            Answer meanwhile = ground.stranger().get("/");
            long open = awaitClosed(slow);
            return Verdict.of(
                    meanwhile.status() == 200 && open == 0,
                    "meanwhile a page got %s; %d of %d connections still open after %d s",
                    meanwhile,
                    open,
                    SLOW,
                    BOUND_MILLIS / 1000);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /// Waits for the server to close the connections; returns how many are still open when time is up.
    private static long awaitClosed(List<Socket> slow) throws InterruptedException {
        long end = System.nanoTime() + BOUND_MILLIS * 1_000_000L;
        long open = slow.size();
        while (open > 0 && System.nanoTime() < end) {
            Thread.sleep(500);
            open = slow.stream().filter(WireAttacks::isOpen).count();
        }
        return open;
    }

    private static boolean isOpen(Socket socket) {
        try {
            socket.setSoTimeout(1);
            while (socket.getInputStream().read() >= 0) {
                // the answer is skipped
            }
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
