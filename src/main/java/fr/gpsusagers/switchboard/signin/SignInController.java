package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.demo.Demo;
import fr.gpsusagers.hall.desk.Workplace;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.signin.EndSession;
import fr.gpsusagers.staff.signin.OneTimeCode;
import fr.gpsusagers.staff.signin.Passphrase;
import fr.gpsusagers.staff.signin.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The sign-in of agents: login, passphrase, code.
@Controller
final class SignInController {

    private static final int LONGEST = 300;

    private final Reception reception;
    private final Workplace workplace;
    private final SignIn signIn;
    private final EndSession endSession;
    private final AgentCookie cookie;
    private final Demo demo;
    private final Clock clock;

    SignInController(
            Reception reception,
            Workplace workplace,
            SignIn signIn,
            EndSession endSession,
            AgentCookie cookie,
            Demo demo,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.signIn = signIn;
        this.endSession = endSession;
        this.cookie = cookie;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping("/agent/connexion")
    @MayCall(Who.ANYONE)
    Page ask() {
        return show("", "");
    }

    @PostMapping("/agent/connexion")
    @MayCall(Who.ANYONE)
    View signIn(
            @RequestParam(name = "identifiant", defaultValue = "") String login,
            @RequestParam(name = "phrase", defaultValue = "") String phrase,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = signIn.signIn(
                FormFields.cut(login, LONGEST),
                new Passphrase(FormFields.cut(phrase, LONGEST)),
                new OneTimeCode(FormFields.cut(code, LONGEST)),
                clock.instant());
        return switch (outcome) {
            case SignIn.Outcome.SignedIn(var token, var _) -> {
                cookie.give(token, request, response);
                yield new Redirect("/agent");
            }
            case SignIn.Outcome.Refused _ ->
                show(
                                FormFields.cut(login, LONGEST),
                                "Vérifiez l’identifiant, la phrase et le code. Le code change toutes les 30 secondes.")
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Outcome.WaitUntil(Instant moment) ->
                show(FormFields.cut(login, LONGEST), "Trop d’essais. Recommencez après " + hour(moment) + ".")
                        .withStatus(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/agent/deconnexion")
    @MayCall(Who.ANYONE)
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.find(request).ifPresent(endSession::end);
        cookie.takeBack(request, response);
        return new Redirect("/agent/connexion");
    }

    private Page show(String login, String mistake) {
        Visit visit = reception.welcome();
        var layout = workplace.layout(visit, "Se connecter");
        var entries = Entry.of(demo, clock.instant());
        return Page.of((output, none) -> JtesigninGenerated.render(output, none, layout, login, mistake, entries));
    }

    private static String hour(Instant moment) {
        return TimeWords.hour(
                FrenchTime.at(moment).toLocalTime().plusMinutes(1).withSecond(0).withNano(0));
    }
}
