package fr.gpsusagers.hall.error;

import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Shows errors: an HTML page to people, `problem+json` to programs. Neither reveals the internal cause.
/// 429 and 503 always carry `Retry-After`. Citizens' error pages are cached for a minute, because
/// refusing a flood of requests must be cheap.
@Controller
@RequestMapping("/error")
final class ErrorPages implements ErrorController {

    private final Reception reception;
    private final PageCache cache;
    private final AgentErrorPages agents;

    ErrorPages(Reception reception, PageCache cache, AgentErrorPages agents) {
        this.reception = reception;
        this.cache = cache;
        this.agents = agents;
    }

    @RequestMapping
    @MayCall(Who.ANYONE)
    View show(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        Page.sayWhenToRetry(status, response);
        if (isAskedByProgram(request)) {
            return new Problem(status);
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (AgentErrorPages.isDeadLink(status, path)) {
            return agents.deadLink(status);
        }
        return AgentErrorPages.areFor(path) ? agents.show(status, path, request) : page(status);
    }

    Page page(HttpStatus status) {
        ErrorText text = ErrorText.of(status.value());
        PageContext context = reception.welcome();
        return cache.getOrWrite(context, "error:" + text, () -> page(context, text))
                .withStatus(status);
    }

    private static Page page(PageContext context, ErrorText text) {
        Layout layout = context.layout(text.headline());
        return Page.of((output, none) -> JteerrorGenerated.render(output, none, layout, text));
    }

    private static boolean isAskedByProgram(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return asked.startsWith("/api/")
                || asked.startsWith("/sms/")
                || (accepted != null && accepted.contains("json") && !accepted.contains("html"));
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
