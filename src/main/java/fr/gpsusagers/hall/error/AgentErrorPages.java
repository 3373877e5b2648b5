package fr.gpsusagers.hall.error;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.signin.SignedIn;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Shows errors to agents in the layout of the agents' site: their navigation, and a link back to their list. A
/// caller who is not signed in and gets a 403 or 404 is redirected to the sign-in page. The sign-in, invitation and
/// ProConnect pages never redirect: they show the error.
///
/// A desk that works by mail learns that its link opens nothing: old, mistyped and invented links get the same page, so
/// that nobody learns which ones were valid.
@Component
final class AgentErrorPages {

    private static final Pattern AGENTS = Pattern.compile("/agent(/.*)?");
    private static final Pattern WAYS_IN = Pattern.compile("/agent/(connexion|invitation|proconnect)(/.*)?");

    private static final String DEAD_LINK = "Ce lien n’est plus valable";

    private final Reception reception;
    private final PageCache cache;
    private final Workplace workplace;
    private final SignedIn signedIn;

    AgentErrorPages(Reception reception, PageCache cache, Workplace workplace, SignedIn signedIn) {
        this.reception = reception;
        this.cache = cache;
        this.workplace = workplace;
        this.signedIn = signedIn;
    }

    static boolean areFor(String path) {
        return AGENTS.matcher(path).matches();
    }

    static boolean isDeadLink(HttpStatus status, String path) {
        return path.startsWith("/guichet/") && (status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE);
    }

    Page deadLink(HttpStatus status) {
        PageContext context = reception.welcome();
        return cache.getOrWrite(context, "error:link", () -> deadLink(context)).withStatus(status);
    }

    private Page deadLink(PageContext context) {
        var layout = workplace.layout(context, DEAD_LINK);
        return Page.of((output, none) -> JtelinkGenerated.render(output, none, layout));
    }

    /// Does not query the database for an overload, a failure or a flood.
    View show(HttpStatus status, String path, HttpServletRequest request) {
        boolean cheap = status.is5xxServerError() || status == HttpStatus.TOO_MANY_REQUESTS;
        Optional<Agent> agent = cheap ? signedIn.findKnown(request) : signedIn.find(request);
        boolean strange = agent.isEmpty()
                && !WAYS_IN.matcher(path).matches()
                && (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN);
        return strange ? new Redirect("/agent/connexion") : page(status, agent);
    }

    private Page page(HttpStatus status, Optional<Agent> agent) {
        AgentErrorText text = AgentErrorText.of(status.value());
        var context = reception.welcome();
        var layout = agent.map(who -> workplace.errorLayout(context, text.headline(), who))
                .orElseGet(() -> workplace.layout(context, text.headline()));
        return Page.of((output, none) -> JteagentGenerated.render(output, none, layout, text))
                .withStatus(status);
    }
}
