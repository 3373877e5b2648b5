package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.account.OneTimeCode;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.WaysIn;
import fr.gpsusagers.staff.signin.WaysIn.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Accepts invitations, and shows agents the ways in which they can sign in. The new agent chooses a passphrase and
/// types a one-time code from a phone, or signs in at the identity provider.
@Controller
final class AccessController {

    private static final int LONGEST = 300;

    private final Reception reception;
    private final Workplace workplace;
    private final WaysIn waysIn;
    private final IdentityProvider provider;
    private final Entrance entrance;
    private final Clock clock;

    AccessController(
            Reception reception,
            Workplace workplace,
            WaysIn waysIn,
            IdentityProvider provider,
            Entrance entrance,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.waysIn = waysIn;
        this.provider = provider;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping("/agent/invitation/{token}")
    @MayCall(Who.ANYONE)
    Page open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return show(invitation(token, request, response), "");
    }

    @PostMapping("/agent/invitation/{token}")
    @MayCall(Who.ANYONE)
    View accept(
            @PathVariable String token,
            @RequestParam(name = "phrase", defaultValue = "") String phrase,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Invitation invitation = invitation(token, request, response);
        return switch (waysIn.accept(
                invitation.token(),
                new Passphrase(FormFields.cut(phrase, LONGEST)),
                new OneTimeCode(FormFields.cut(code, LONGEST)),
                clock.instant())) {
            case WaysIn.Accepting.Accepted(var session, var agent) -> entrance.letIn(session, agent, request, response);
            case WaysIn.Accepting.TooWeak(var weakness) -> again(invitation, weakness.sentence());
            case WaysIn.Accepting.WrongCode _ ->
                again(invitation, "Ce code n’est pas le bon. Tapez celui que votre téléphone montre maintenant.");
            case WaysIn.Accepting.NoInvitation _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Page again(Invitation invitation, String mistake) {
        return show(invitation, mistake).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Finds the invitation of this token. Each unknown token counts towards the client's
    /// limit, so that tokens cannot be guessed.
    private Invitation invitation(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<Invitation> open = Token.find(token).flatMap(known -> waysIn.findInvitation(known, clock.instant()));
        return open.orElseThrow(() -> {
            entrance.limit(Pace.INVITATION, request, response);
            return new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    }

    private Page show(Invitation invitation, String mistake) {
        var layout = workplace.layout(reception.welcome(), "Votre invitation");
        return Page.of((output, none) ->
                JteinvitationGenerated.render(output, none, layout, invitation, mistake, provider.isDeclared()));
    }

    /// Having both ways lets the agent use one when the other fails.
    @GetMapping("/agent/acces")
    @MayCall(Who.AGENT)
    Page show(Agent agent) {
        if (!provider.isDeclared()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Set<WayIn> ways = waysIn.list(agent);
        var layout = workplace.layout(reception.welcome(), "Mon accès", agent);
        return Page.of((output, none) -> JteaccessGenerated.render(
                output, none, layout, ways.contains(WayIn.PASSPHRASE), ways.contains(WayIn.PROVIDER)));
    }
}
