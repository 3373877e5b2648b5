package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.OpenSessions;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.ProviderAnswer;
import fr.gpsusagers.staff.signin.ProviderSignIn;
import fr.gpsusagers.staff.signin.Return;
import fr.gpsusagers.staff.signin.RoundTrip;
import fr.gpsusagers.staff.signin.SignInPurpose;
import fr.gpsusagers.staff.signin.WaysIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Sends agents to the identity provider, and receives them when they return: to sign in, to accept an
/// invitation, to add this way of signing in to their account, or to sign out there. Pages link here instead of
/// sending a form: our `form-action` policy makes browsers block a form whose answer redirects to another site.
///
/// Only our own pages may link to these addresses, except to the one for signing in. Browsers tell us by
/// `Sec-Fetch-Site`; a request from an old browser that does not send this header passes.
@Controller
final class ProviderController {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");
    private static final int LONGEST = 2_000;

    private final Reception reception;
    private final Workplace workplace;
    private final ProviderSignIn providerSignIn;
    private final WaysIn waysIn;
    private final IdentityProvider provider;
    private final OpenSessions openSessions;
    private final AgentCookie agentCookie;
    private final ProviderCookies cookies;
    private final Entrance entrance;
    private final Clock clock;

    ProviderController(
            Reception reception,
            Workplace workplace,
            ProviderSignIn providerSignIn,
            WaysIn waysIn,
            IdentityProvider provider,
            OpenSessions openSessions,
            AgentCookie agentCookie,
            ProviderCookies cookies,
            Entrance entrance,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.providerSignIn = providerSignIn;
        this.waysIn = waysIn;
        this.provider = provider;
        this.openSessions = openSessions;
        this.agentCookie = agentCookie;
        this.cookies = cookies;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping("/agent/proconnect")
    @MayCall(Who.ANYONE)
    View signIn(HttpServletRequest request, HttpServletResponse response) {
        return leave(new SignInPurpose.ComeIn(), request, response);
    }

    /// Sends the agent to the provider to accept an invitation with that identity. Only from our own page: otherwise
    /// another site could make its visitor's browser accept an invitation, and attach the visitor's ProConnect
    /// identity to that account.
    @GetMapping("/agent/invitation/{token}/proconnect")
    @MayCall(Who.ANYONE)
    View acceptInvitation(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Token known = Token.find(token)
                .filter(one -> waysIn.findInvitation(one, clock.instant()).isPresent())
                .orElseThrow(() -> {
                    entrance.limit(Pace.INVITATION, request, response);
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        return isSentFromElsewhere(request)
                ? new Redirect("/agent/invitation/" + known.value())
                : leave(new SignInPurpose.AcceptInvitation(known), request, response);
    }

    @GetMapping("/agent/acces/proconnect")
    @MayCall(Who.AGENT)
    View addWayIn(Agent agent, HttpServletRequest request, HttpServletResponse response) {
        return isSentFromElsewhere(request)
                ? new Redirect("/agent/acces")
                : leave(new SignInPurpose.AddWayIn(agent.id()), request, response);
    }

    /// Signs the agent out at the provider too, which sends the browser back to our sign-in page. Only from our own
    /// page: other sites must not sign agents out.
    @GetMapping("/agent/proconnect/quitter")
    @MayCall(Who.ANYONE)
    Redirect signOut(HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (isSentFromElsewhere(request)) {
            return new Redirect("/agent/connexion");
        }
        Optional<URI> out =
                cookies.findIdToken(request).flatMap(token -> provider.findSignOut(token, ours("/agent/connexion")));
        cookies.deleteIdToken(request, response);
        return new Redirect(out.map(URI::toString).orElse("/agent/connexion"));
    }

    private View leave(SignInPurpose purpose, HttpServletRequest request, HttpServletResponse response) {
        entrance.limit(Pace.PROVIDER, request, response);
        return switch (providerSignIn.leave(purpose, afterSignIn(), clock.instant())) {
            case ProviderSignIn.Leaving.Leave(var trip, var to) -> {
                cookies.give(trip, request, response);
                yield new Redirect(to.toString());
            }
            case ProviderSignIn.Leaving.Silent _ -> show(ProviderRefusal.SILENT, purpose);
            case ProviderSignIn.Leaving.NoProvider _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean isSentFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && ELSEWHERE.contains(site);
    }

    @GetMapping("/agent/proconnect/retour")
    @MayCall(Who.ANYONE)
    View receive(HttpServletRequest request, HttpServletResponse response) {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<RoundTrip> kept = cookies.take(request, response);
        SignInPurpose purpose = kept.map(RoundTrip::purpose).orElseGet(SignInPurpose.ComeIn::new);
        return switch (providerSignIn.receive(kept, answer(request), agent(request), afterSignIn(), clock.instant())) {
            case Return.SignedIn(var session, var agent, var proof) -> {
                cookies.giveIdToken(proof, request, response);
                yield entrance.letIn(session, agent, request, response);
            }
            case Return.WayInAdded _ -> new Redirect("/agent/acces");
            case Return refused -> show(ProviderRefusal.of(refused), purpose);
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

    private Page show(ProviderRefusal refusal, SignInPurpose purpose) {
        var layout = workplace.layout(reception.welcome(), refusal.title());
        String again = refusal == ProviderRefusal.NO_INVITATION ? "/agent/connexion" : ProviderRefusal.start(purpose);
        return Page.of((output, none) -> JtenoentryGenerated.render(
                        output, none, layout, refusal.title(), refusal.why(), refusal.todo(), again))
                .withStatus(refusal.status());
    }

    /// Where the provider sends the browser after the agent has proved their identity.
    private static URI afterSignIn() {
        return ours("/agent/proconnect/retour");
    }

    /// Returns our address that is registered at the provider, under the host name that this browser uses for our site.
    private static URI ours(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUri();
    }
}
