package fr.gpsusagers.switchboard;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.TestClock;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

/// The sign-in form, sent without a browser, so that tests can send whatever an attacker would.
record SignInForm(RawClient client, TestClock clock) {

    /// Signs an agent in with the right passphrase and the code of this half-minute.
    HttpResponse<String> signIn(Hired hired, String cookie) {
        return send(
                hired.agent().login().value(),
                Team.PASSPHRASE,
                hired.codes().codeAt(clock.instant()).value(),
                cookie);
    }

    HttpResponse<String> send(String login, String passphrase, String code, String cookie) {
        String form = Map.of("identifiant", login, "phrase", passphrase, "code", code).entrySet().stream()
                .map(field -> field.getKey() + "=" + RawClient.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(client.post("/agent/connexion", form).header("Cookie", cookie.isEmpty() ? "a=b" : cookie));
    }

    /// Returns a cookie that an answer sets, as a browser sends it back.
    static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";")[0])
                .filter(one -> one.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }
}
