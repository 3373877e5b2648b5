package fr.gpsusagers.portal.danger;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.portal.NeutralIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Redirects older addresses that name a danger. Answers with a page that names nothing where someone has just left by
/// « Quitter » and an address about a danger, or the form of a callback or a message, is asked again: by a step back,
/// for example.
@Component
final class NeutralAddresses implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern OURS = Pattern.compile(
            "/(parcours|besoin|rappel|ecrire|sans-reponse|fiche|contact|avis|signalement|comprendre|lieu)(/.*|\\?.*)?",
            Pattern.DOTALL);
    private static final Pattern PRIVATE = Pattern.compile("/(numeros|danger|rappel|ecrire)(\\?.*)?", Pattern.DOTALL);
    private static final Set<String> FORMS = Set.of("/rappel", "/ecrire");
    private static final Pattern HINT = Pattern.compile("[?&](soutien|alerte)=");

    private final Reception reception;
    private final LeftCookie left;

    NeutralAddresses(Reception reception, LeftCookie left) {
        this.reception = reception;
        this.left = left;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return mayBeSent(request, response);
        }
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getRequestURI().equals("/") && left.isIn(request)) {
            left.delete(request, response);
        }
        boolean isOurs = OURS.matcher(address).matches();
        String neutral = isOurs ? NeutralIds.neutral(address) : address;
        if (!neutral.equals(address)) {
            new Redirect(neutral).render(Map.of(), request, response);
            return false;
        }
        if (left.isIn(request)
                && (isOurs && isAboutDanger(address) || PRIVATE.matcher(address).matches())) {
            closed().render(Map.of(), request, response);
            return false;
        }
        return true;
    }

    /// Whether a form sent after « Quitter » may be answered. New words begin anew, so the visitor counts as back.
    /// A request in danger is rather one from before: the browser sends it again after a step back, and its answer
    /// would show the danger.
    private boolean mayBeSent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!left.isIn(request)) {
            return true;
        }
        if (request.getRequestURI().equals("/comprendre")) {
            left.delete(request, response);
        }
        if (FORMS.contains(request.getRequestURI()) && tellsDanger(request)) {
            closed().render(Map.of(), request, response);
            return false;
        }
        return true;
    }

    private static boolean tellsDanger(HttpServletRequest request) {
        return request.getParameter("soutien") != null
                || request.getParameter("alerte") != null
                || NeutralIds.isAboutDanger(
                        NeutralIds.neutral("/" + Objects.requireNonNullElse(request.getParameter("parcours"), "")));
    }

    private static boolean isAboutDanger(String address) {
        return NeutralIds.isAboutDanger(address) || HINT.matcher(address).find();
    }

    private Page closed() {
        var layout = reception.welcome().layout("Page fermée");
        return Page.of((output, none) -> JteclosedGenerated.render(output, none, layout));
    }
}
