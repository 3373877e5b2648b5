package fr.gpsusagers.hall.error;

import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.hall.Who;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Shows a mishap: a page to people, `problem+json` to programs. Neither tells what broke inside.
@Controller
@RequestMapping("/error")
final class ErrorPages implements ErrorController {

    private final Reception reception;

    ErrorPages(Reception reception) {
        this.reception = reception;
    }

    @RequestMapping
    @MayCall(Who.ANYONE)
    Page show(HttpServletRequest request) {
        Mishap mishap = Mishap.of(status(request));
        Visit visit = reception.welcome();
        Layout layout = visit.layout(mishap.headline());
        return Page.of((output, none) -> JteerrorGenerated.render(output, none, layout, mishap))
                .withStatus(mishap.status());
    }

    @RequestMapping(produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @MayCall(Who.ANYONE)
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request) {
        var status = HttpStatusCode.valueOf(status(request));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(status));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }
}
