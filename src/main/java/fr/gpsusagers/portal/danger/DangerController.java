package fr.gpsusagers.portal.danger;

import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.AgentCookie;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.follow.FollowPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Lists all emergency numbers at an address that is easy to remember, and names no danger in the history. Lets the
/// reader leave without a trace.
@Controller
final class DangerController {

    private static final String CLEAR = "Clear-Site-Data";
    private static final String CACHE = "\"cache\"";

    private final Reception reception;
    private final FollowPages followPages;
    private final AgentCookie agentCookie;
    private final LeftCookie left;

    DangerController(Reception reception, FollowPages followPages, AgentCookie agentCookie, LeftCookie left) {
        this.reception = reception;
        this.followPages = followPages;
        this.agentCookie = agentCookie;
        this.left = left;
    }

    /// Older pages, bookmarks and papers have this address.
    @GetMapping("/danger")
    @MayCall(Who.ANYONE)
    Redirect moved(Journey journey) {
        return new Redirect("/numeros" + journey.query());
    }

    @GetMapping("/numeros")
    @MayCall(Who.ANYONE)
    Page numbers(Journey journey) {
        PageContext context = reception.welcome();
        var layout = context.layout("Numéros utiles", journey.reader());
        List<EmergencyNumber> alarms = order(context.pack().guide().emergencyNumbers(), journey.reader());
        Optional<String> question = question(context.pack().guide(), journey);
        return Page.of((output, none) -> JtenumbersGenerated.render(output, none, layout, alarms, question));
    }

    /// The address of the question that opens the theme of danger.
    private static Optional<String> question(Guide guide, Journey journey) {
        return guide.themes().stream()
                .filter(theme -> Icon.ofTheme(theme.icon()) == Icon.SHIELD)
                .map(theme -> guide.wayTo(theme.id()))
                .filter(way -> !way.isEmpty())
                .map(way -> journey.along(way).address())
                .findFirst();
    }

    /// Puts numbers reached by SMS first for deaf readers.
    private static List<EmergencyNumber> order(List<EmergencyNumber> numbers, Reader reader) {
        return reader == Reader.HEARING
                ? numbers
                : numbers.stream()
                        .sorted(Comparator.comparing(number -> !number.bySms()))
                        .toList();
    }

    /// « Quitter »: makes the browser forget the pages of this site, then leads to a neutral site.
    ///
    /// The header `Clear-Site-Data` empties the browser's cache. Most browsers then no longer show our pages when
    /// someone presses « Retour ». The header could also delete cookies, but it would delete those of all sites of
    /// the domain: the citizen would be signed out elsewhere, and someone could notice. So two cookies are
    /// deleted by their names: the pass of `/suivi`, and the session of an agent. Browsers do not send the
    /// latter to this page, so it is deleted whether or not there is one.
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
