package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.InvitationToken;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.ProviderSignIn;
import fr.gpsusagers.staff.signin.SignInPurpose;
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

/// Sends agents to the identity provider: to sign in, to accept an invitation, to add this way of signing in to their
/// account, or to sign out there. Pages link here instead of sending a form: our `form-action` policy makes browsers
/// block a form whose answer redirects to another site.
///
/// Only our own pages may link to these addresses, except to the one for signing in. Browsers tell us by
/// `Sec-Fetch-Site`; a request from an old browser that does not send this header passes.
@Controller
final class DepartureController {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final ProviderRefusalPages pages;
    private final ProviderSignIn providerSignIn;
    private final Accounts accounts;
    private final IdentityProvider provider;
    private final ProviderCookies cookies;
    private final Entrance entrance;
    private final Clock clock;

    DepartureController(
            ProviderRefusalPages pages,
            ProviderSignIn providerSignIn,
            Accounts accounts,
            IdentityProvider provider,
            ProviderCookies cookies,
            Entrance entrance,
            Clock clock) {
        this.pages = pages;
        this.providerSignIn = providerSignIn;
        this.accounts = accounts;
        this.provider = provider;
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
        InvitationToken known = InvitationToken.find(token)
                .filter(one -> accounts.findInvitation(one, clock.instant()).isPresent())
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
        Optional<URI> out = cookies.findIdToken(request)
                .flatMap(token -> provider.findSignOut(token, ProviderAddress.afterSignOut()));
        cookies.deleteIdToken(request, response);
        return new Redirect(out.map(URI::toString).orElse("/agent/connexion"));
    }

    private View leave(SignInPurpose purpose, HttpServletRequest request, HttpServletResponse response) {
        entrance.limit(Pace.PROVIDER, request, response);
        return switch (providerSignIn.leave(purpose, ProviderAddress.afterSignIn(), clock.instant())) {
            case ProviderSignIn.Leaving.Leave(var trip, var to) -> {
                cookies.give(trip, request, response);
                yield new Redirect(to.toString());
            }
            case ProviderSignIn.Leaving.Silent _ -> pages.show(ProviderRefusal.SILENT, purpose);
            case ProviderSignIn.Leaving.NoProvider _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static boolean isSentFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && ELSEWHERE.contains(site);
    }
}
