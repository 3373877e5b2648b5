package fr.gpsusagers.portal.danger;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.portal.follow.FollowPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// « Quitter »: makes the browser forget the pages of this site, then leads to a neutral site.
///
/// The header `Clear-Site-Data` empties the browser's cache. Most browsers then no longer show our pages when someone
/// presses « Retour ». The header could also delete cookies, but it would delete those of all sites of the domain:
/// the citizen would be signed out elsewhere, and someone could notice. So two cookies are deleted by their names: the
/// pass of `/suivi`, and the session of an agent. Browsers do not send the latter to this page, so it is deleted
/// whether or not there is one.
@Controller
final class QuitController {

    private static final String CLEAR = "Clear-Site-Data";
    private static final String CACHE = "\"cache\"";

    private final Reception reception;
    private final FollowPages followPages;
    private final AgentCookie agentCookie;
    private final LeftCookie left;

    QuitController(Reception reception, FollowPages followPages, AgentCookie agentCookie, LeftCookie left) {
        this.reception = reception;
        this.followPages = followPages;
        this.agentCookie = agentCookie;
        this.left = left;
    }

    @GetMapping("/quitter")
    @MayCall(Who.ANYONE)
    Redirect quit(HttpServletRequest request, HttpServletResponse response) {
        if (!isFromAnotherSite(request)) {
            response.setHeader(CLEAR, CACHE);
            followPages.forget(request, response);
            agentCookie.takeBack(request, response);
            left.give(request, response);
        }
        return new Redirect(reception.welcome().frame().identity().quickExit());
    }

    /// Another site must not hide the numbers from its visitors.
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
