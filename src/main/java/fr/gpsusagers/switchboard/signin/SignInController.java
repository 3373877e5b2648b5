package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.InventedAgent;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.SignIn;
import fr.gpsusagers.staff.signin.SignIn.Browser;
import fr.gpsusagers.staff.signin.SignIn.Outcome.SignedIn;
import fr.gpsusagers.switchboard.signin.SignInPage.ByProvider;
import fr.gpsusagers.switchboard.signin.SignInPage.Ended;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// The sign-in of agents: by login, passphrase and one-time code, or by a link to the identity provider. After
/// signing out here, an agent learns that he is still signed in at the provider.
@Controller
final class SignInController {

    private static final int LONGEST = 300;
    private static final String LEFT = "quitte";

    private final Reception reception;
    private final Workplace workplace;
    private final SignIn signIn;
    private final OpenSessions openSessions;
    private final DeskWork deskWork;
    private final IdentityProvider provider;
    private final AgentCookie cookie;
    private final Demo demo;
    private final ProviderCookies providerCookies;
    private final Entrance entrance;
    private final Clock clock;

    SignInController(
            Reception reception,
            Workplace workplace,
            SignIn signIn,
            OpenSessions openSessions,
            DeskWork deskWork,
            IdentityProvider provider,
            AgentCookie cookie,
            Demo demo,
            ProviderCookies providerCookies,
            Entrance entrance,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.signIn = signIn;
        this.openSessions = openSessions;
        this.deskWork = deskWork;
        this.provider = provider;
        this.cookie = cookie;
        this.demo = demo;
        this.providerCookies = providerCookies;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping("/agent/connexion")
    @MayCall(Who.ANYONE)
    Page ask(HttpServletRequest request) {
        boolean left = request.getParameter(LEFT) != null
                && providerCookies.findIdToken(request).isPresent();
        Ended ended = Ended.of(request.getParameter("fini"));
        return show("", "", ended, left && provider.isDeclared() ? ByProvider.JUST_LEFT : byProvider());
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
                entrance.browser(request),
                clock.instant());
        return switch (outcome) {
            case SignIn.Outcome.SignedIn(var token, var agent) -> entrance.letIn(token, agent, request, response);
            case SignIn.Outcome.Refused _ ->
                again(login, "Vérifiez l’identifiant, la phrase et le code. Le code change toutes les 30 secondes.")
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Outcome.WaitUntil(Instant moment) -> {
                entrance.sayWhen(moment, response);
                yield again(login, "Trop d’essais. Recommencez après " + hour(moment) + ".")
                        .withStatus(HttpStatus.TOO_MANY_REQUESTS);
            }
            case SignIn.Outcome.Crowded(Instant moment) -> {
                entrance.sayWhen(moment, response);
                yield again(login, "Trop de connexions en même temps. Recommencez dans une minute.")
                        .withStatus(HttpStatus.SERVICE_UNAVAILABLE);
            }
        };
    }

    private Page again(String login, String mistake) {
        return show(FormFields.cut(login, LONGEST), mistake, Ended.NOTHING, byProvider());
    }

    @PostMapping("/agent/deconnexion")
    @MayCall(Who.ANYONE)
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        boolean handedBack = cookie.find(request).flatMap(openSessions::end).stream()
                .map(Session::agent)
                .anyMatch(agent -> deskWork.handBackAll(new Actor.Staff(agent), clock.instant()) instanceof Work.Done);
        cookie.takeBack(request, response);
        boolean byProvider =
                provider.isDeclared() && providerCookies.findIdToken(request).isPresent();
        return new Redirect("/agent/connexion"
                + (handedBack ? "?fini=rendues" : "")
                + (byProvider ? (handedBack ? "&" : "?") + LEFT : ""));
    }

    private ByProvider byProvider() {
        return provider.isDeclared() ? ByProvider.OFFERED : ByProvider.NOT_DECLARED;
    }

    private Page show(String login, String mistake, Ended ended, ByProvider byProvider) {
        PageContext context = reception.welcome();
        var layout = workplace.layout(context, "Se connecter");
        var page = new SignInPage(login, mistake, ended, demo.agents(), clock.instant(), byProvider);
        return Page.of((output, none) -> JtesigninGenerated.render(output, none, layout, page));
    }

    private static String hour(Instant moment) {
        return TimeWords.hour(
                FrenchTime.at(moment).toLocalTime().plusMinutes(1).withSecond(0).withNano(0));
    }

    /// « Entrer comme… »: signs a visitor of a demonstration in as an invented agent. Outside a demonstration there
    /// are no invented agents, and the answer is 404.
    @PostMapping("/agent/connexion/demonstration")
    @MayCall(Who.ANYONE)
    Redirect enter(
            @RequestParam(name = "agent", defaultValue = "") String login,
            HttpServletRequest request,
            HttpServletResponse response) {
        InventedAgent agent = demo.find(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SignedIn signedIn = signIn(agent, entrance.browser(request), clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
        return entrance.letIn(signedIn.token(), signedIn.agent(), request, response);
    }

    /// Tries the next one-time code if the visitor has already used the current one by typing it.
    private Optional<SignedIn> signIn(InventedAgent agent, Browser browser, Instant now) {
        Optional<OneTimeCode> code = agent.takeCode(now);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var outcome = signIn.signIn(agent.login().value(), agent.passphrase(), code.get(), browser, now);
        return switch (outcome) {
            case SignedIn signedIn -> Optional.of(signedIn);
            case SignIn.Outcome.Refused _ -> signIn(agent, browser, now);
            case SignIn.Outcome.WaitUntil _, SignIn.Outcome.Crowded _ -> Optional.empty();
        };
    }
}
