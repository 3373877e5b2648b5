package fr.gpsusagers.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Returns every API error as problem+json (RFC 9457). It says how to correct the request, and repeats none of
/// the request's content.
@RestControllerAdvice("fr.gpsusagers.api")
class ProblemAdvice {

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail senseless(IllegalArgumentException wrong) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Demande impossible", String.valueOf(wrong.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ProblemDetail unreadable() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Demande illisible",
                "Envoyez un objet JSON avec text, need, place, at (AAAA-MM-JJTHH:MM) et constraints (une liste).");
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ProblemDetail incomplete(MissingServletRequestParameterException missing) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "Demande incomplète",
                "Ajoutez le paramètre « " + missing.getParameterName() + " ».");
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ProblemDetail notJson() {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Format inconnu",
                "Envoyez du JSON, avec l’en-tête Content-Type: application/json.");
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ProblemDetail otherMethod() {
        return problem(
                HttpStatus.METHOD_NOT_ALLOWED, "Méthode refusée", "Voyez /api/v1/openapi.yaml pour la bonne méthode.");
    }

    static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
