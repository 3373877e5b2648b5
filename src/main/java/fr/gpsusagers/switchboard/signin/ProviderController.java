package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.SignedIn;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.Pace;
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
    private final SignedIn signedIn;
    private final ProviderCookies cookies;
    private final Entrance entrance;
    private final Clock clock;

    ProviderController(
            Reception reception,
            Workplace workplace,
            ProviderSignIn providerSignIn,
            WaysIn waysIn,
            IdentityProvider provider,
            SignedIn signedIn,
            ProviderCookies cookies,
            Entrance entrance,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.providerSignIn = providerSignIn;
        this.waysIn = waysIn;
        this.provider = provider;
        this.signedIn = signedIn;
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
        requireProvider();
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
        requireProvider();
        return providerSignIn
                .leave(purpose, afterSignIn(), clock.instant())
                .<View>map(leave -> {
                    cookies.give(leave.trip(), request, response);
                    return new Redirect(leave.to().toString());
                })
                .orElseGet(() -> show(NotSignedIn.SILENT, purpose));
    }

    private void requireProvider() {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static boolean isSentFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && ELSEWHERE.contains(site);
    }

    @GetMapping("/agent/proconnect/retour")
    @MayCall(Who.ANYONE)
    View receive(HttpServletRequest request, HttpServletResponse response) {
        requireProvider();
        Optional<RoundTrip> kept = cookies.take(request, response);
        SignInPurpose purpose = kept.map(RoundTrip::purpose).orElseGet(SignInPurpose.ComeIn::new);
        return switch (providerSignIn.receive(
                kept, answer(request), signedIn.resume(request), afterSignIn(), clock.instant())) {
            case Return.SignedIn(var session, var agent, var proof) -> {
                cookies.giveIdToken(proof, request, response);
                yield entrance.letIn(session, agent, request, response);
            }
            case Return.WayInAdded _ -> new Redirect("/agent/acces");
            case NotSignedIn why -> show(why, purpose);
        };
    }

    private static ProviderAnswer answer(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new ProviderAnswer(
                fields.text("state", LONGEST),
                fields.text("code", LONGEST),
                fields.text("error", LONGEST),
                fields.text("iss", LONGEST));
    }

    private Page show(NotSignedIn why, SignInPurpose purpose) {
        var layout = workplace.layout(reception.welcome(), why.title());
        String again = why == NotSignedIn.NO_INVITATION ? "/agent/connexion" : start(purpose);
        return Page.of((output, none) ->
                        JtenoentryGenerated.render(output, none, layout, why.title(), why.why(), why.todo(), again))
                .withStatus(status(why));
    }

    /// Where the agent starts again, by what he went to the provider for.
    private static String start(SignInPurpose purpose) {
        return switch (purpose) {
            case SignInPurpose.ComeIn _ -> "/agent/connexion";
            case SignInPurpose.AddWayIn _ -> "/agent/acces";
            case SignInPurpose.AcceptInvitation(Token token) -> "/agent/invitation/" + token.value();
        };
    }

    private static HttpStatus status(NotSignedIn why) {
        return switch (why) {
            case NO_ROUND_TRIP -> HttpStatus.BAD_REQUEST;
            case SILENT -> HttpStatus.SERVICE_UNAVAILABLE;
            case NO_INVITATION -> HttpStatus.NOT_FOUND;
            case TAKEN -> HttpStatus.CONFLICT;
            case DECLINED, NOT_BELIEVED, TOO_WEAK, NO_AGENT -> HttpStatus.FORBIDDEN;
        };
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
