package fr.gpsusagers.running;

import com.nimbusds.jose.JWSAlgorithm;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A local identity provider that behaves like ProConnect, with its own keys. It refuses unknown parameters, used
/// codes, wrong secrets, other return addresses and a wrong PKCE verifier. It lies in a chosen way if told to.
public final class FakeProConnect implements AutoCloseable {

    public static final String CLIENT = "gps-usagers-essai";
    public static final String SECRET = "un-secret-partage-assez-long-pour-signer";
    private static final Set<String> KNOWN =
            Set.of("response_type client_id redirect_uri scope state nonce claims code_challenge code_challenge_method"
                    .split(" "));
    private static final FakeProConnect SHARED = new FakeProConnect();

    private final HttpServer server;
    private final FakeTokens tokens;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Asked> accesses = new ConcurrentHashMap<>();
    private final Set<String> signedOut = ConcurrentHashMap.newKeySet();
    private volatile String person = "personne-1";
    private volatile String acr = "eidas1";
    private volatile Fault fault = Fault.NONE;
    private volatile boolean pkce = true;

    /// The parameters with which a browser was sent there.
    private record Asked(Map<String, String> parameters, String person) {

        String get(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    public FakeProConnect() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        tokens = new FakeTokens(issuer(), CLIENT, SECRET);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/.well-known/openid-configuration", this::describe);
        answer("/jwks", exchange -> FakeHttp.send(exchange, 200, "application/json", tokens.published()));
        server.createContext("/api/v2/authorize", exchange -> FakeHttp.answer(exchange, Fault.NONE, this::authorize));
        server.createContext("/api/v2/interaction", exchange -> FakeHttp.answer(exchange, Fault.NONE, this::interact));
        answer("/token", this::redeem);
        answer("/userinfo", this::tell);
        answer("/session/end", this::end);
        server.start();
    }

    /// The provider of the tests' running product.
    public static FakeProConnect shared() {
        return SHARED;
    }

    /// Uses the IP address: browsers treat that as another site than `localhost`.
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2";
    }

    /// Puts this person at the browser, with this level of authentication.
    public void seat(String newPerson, String newAcr) {
        person = newPerson;
        acr = newAcr;
    }

    public void go(Fault wrong) {
        fault = wrong;
    }

    public void announcePkce(boolean announced) {
        pkce = announced;
    }

    public void rotateKeys(JWSAlgorithm algorithm) {
        tokens.rotate(algorithm);
    }

    public boolean hasSignedOut(String subject) {
        return signedOut.contains(subject);
    }

    /// Signs the person in, as a browser would, and returns the address to
    /// which the provider sends the browser back.
    public URI letIn(URI signIn, String who) {
        var asked = new Asked(FakeHttp.parameters(signIn.getRawQuery()), who);
        String wrong = complaint(asked);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong);
        }
        return back(asked);
    }

    private URI back(Asked asked) {
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return URI.create(asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state") + "&iss="
                + URLEncoder.encode(issuer(), StandardCharsets.UTF_8));
    }

    private String complaint(Asked asked) {
        boolean proves = asked.get("code_challenge_method").equals("S256");
        boolean right = KNOWN.containsAll(asked.parameters().keySet())
                && asked.get("response_type").equals("code")
                && asked.get("client_id").equals(CLIENT)
                && asked.get("scope").equals("openid")
                && asked.get("state").length() >= 32
                && asked.get("nonce").length() >= 32
                && proves == pkce;
        return right ? "" : "Y000400 " + asked.parameters().keySet();
    }

    private void describe(HttpExchange exchange) throws IOException {
        String methods = pkce ? ",\"code_challenge_methods_supported\":[\"S256\"]" : "";
        FakeHttp.send(exchange, 200, "application/json", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/session/end","jwks_uri":"%1$s/jwks",
                "response_types_supported":["code"],"subject_types_supported":["pairwise"],
                "id_token_signing_alg_values_supported":["RS256","ES256","HS256"],
                "authorization_response_iss_parameter_supported":true%2$s}""".formatted(issuer(), methods));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String wrong = complaint(new Asked(FakeHttp.parameters(query), person));
        if (!wrong.isEmpty()) {
            FakeHttp.send(exchange, 400, "text/plain", wrong);
            return;
        }
        FakeHttp.send(exchange, 200, "text/html;charset=UTF-8", """
                <!DOCTYPE html><html lang="fr"><title>ProConnect d’essai</title><main><h1>ProConnect d’essai</h1>
                <form method="post" action="/api/v2/interaction?%s"><button>Continuer</button></form></main></html>""".formatted(query.replace("&", "&amp;")));
    }

    private void interact(HttpExchange exchange) throws IOException {
        FakeHttp.redirect(
                exchange,
                back(new Asked(FakeHttp.parameters(exchange.getRequestURI().getRawQuery()), person)));
    }

    private void redeem(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var sent = new Asked(FakeHttp.parameters(body), "");
        if (!sent.get("client_id").equals(CLIENT) || !sent.get("client_secret").equals(SECRET)) {
            FakeHttp.send(exchange, 401, "application/json", "{\"error\":\"invalid_client\"}");
            return;
        }
        Asked asked = codes.remove(sent.get("code"));
        if (asked == null
                || !sent.get("grant_type").equals("authorization_code")
                || !sent.get("redirect_uri").equals(asked.get("redirect_uri"))
                || pkce && !FakeHttp.challenge(sent.get("code_verifier")).equals(asked.get("code_challenge"))) {
            FakeHttp.send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String access = UUID.randomUUID().toString();
        accesses.put(access, asked);
        String token = fault == Fault.NO_TOKEN
                ? ""
                : ",\"id_token\":\"" + tokens.idToken(asked.person(), asked.get("nonce"), acr, fault) + "\"";
        FakeHttp.send(
                exchange,
                200,
                "application/json",
                "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":60" + token + "}");
    }

    private void tell(HttpExchange exchange) throws IOException {
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Asked asked = accesses.remove(bearer.replaceFirst("^Bearer ", ""));
        if (asked == null) {
            FakeHttp.send(exchange, 401, "application/json", "{\"error\":\"invalid_token\"}");
        } else if (fault == Fault.USERINFO_IN_PLAIN_JSON) {
            FakeHttp.send(exchange, 200, "application/json", "{\"sub\":\"" + asked.person() + "\"}");
        } else {
            FakeHttp.send(exchange, 200, "application/jwt", tokens.userInfo(asked.person(), fault));
        }
    }

    private void end(HttpExchange exchange) throws IOException {
        var sent = new Asked(FakeHttp.parameters(exchange.getRequestURI().getRawQuery()), "");
        String claims = new String(
                Base64.getUrlDecoder().decode(sent.get("id_token_hint").split("\\.")[1]), StandardCharsets.UTF_8);
        signedOut.add(claims.replaceFirst("(?s).*\"sub\":\"([^\"]+)\".*", "$1"));
        FakeHttp.redirect(exchange, URI.create(sent.get("post_logout_redirect_uri") + "?state=" + sent.get("state")));
    }

    private void answer(String path, HttpHandler handler) {
        server.createContext("/api/v2" + path, exchange -> FakeHttp.answer(exchange, fault, handler));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
