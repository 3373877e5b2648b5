package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.ProviderAnswer;
import fr.gpsusagers.staff.signin.ProviderSignIn;
import fr.gpsusagers.staff.signin.Return;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.staff.signin.SignInPurpose;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Handles the browser's return from the identity provider.
@Controller
final class ProviderController {

    private static final int LONGEST = 2_000;

    private final ProviderRefusalPages pages;
    private final IdentityProvider provider;
    private final ProviderSignIn providerSignIn;
    private final OpenSessions openSessions;
    private final AgentCookie agentCookie;
    private final ProviderCookies cookies;
    private final Entrance entrance;
    private final Clock clock;

    ProviderController(
            ProviderRefusalPages pages,
            IdentityProvider provider,
            ProviderSignIn providerSignIn,
            OpenSessions openSessions,
            AgentCookie agentCookie,
            ProviderCookies cookies,
            Entrance entrance,
            Clock clock) {
        this.pages = pages;
        this.provider = provider;
        this.providerSignIn = providerSignIn;
        this.openSessions = openSessions;
        this.agentCookie = agentCookie;
        this.cookies = cookies;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping("/agent/proconnect/retour")
    @MayCall(Who.ANYONE)
    View receive(HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<RoundTrip> kept = cookies.take(request, response);
        SignInPurpose purpose = kept.map(RoundTrip::purpose).orElseGet(SignInPurpose.ComeIn::new);
        return switch (providerSignIn.receive(
                kept, answer(request), agent(request), ProviderAddress.afterSignIn(), clock.instant())) {
            case Return.SignedIn(var session, var agent, var proof) -> {
                cookies.giveIdToken(proof, request, response);
                yield entrance.letIn(session, agent, request, response);
            }
            case Return.WayInAdded _ -> new Redirect("/agent/acces");
            case Return refused -> pages.show(ProviderRefusal.of(refused), purpose);
        };
    }

    private Optional<Agent> agent(HttpServletRequest request) {
        return agentCookie
                .find(request)
                .flatMap(token -> openSessions.resume(token, OpenSessions.Asked.BY_PERSON, clock.instant()));
    }

    private static ProviderAnswer answer(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new ProviderAnswer(
                fields.text("state", LONGEST),
                fields.text("code", LONGEST),
                fields.text("error", LONGEST),
                fields.text("iss", LONGEST));
    }
}
