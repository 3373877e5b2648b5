package fr.gpsusagers.hall.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/// An error response for programs (RFC 9457). Its detail says how to correct the request.
record Problem(HttpStatus status) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("""
                {"title":"%s","status":%d,"detail":"%s"}""".formatted(title(), status.value(), detail()).getBytes(StandardCharsets.UTF_8));
    }

    private String title() {
        return switch (status) {
            case TOO_MANY_REQUESTS -> "Trop de demandes";
            case SERVICE_UNAVAILABLE -> "Service occupé";
            default -> status.is5xxServerError() ? "Panne" : "Demande non comprise";
        };
    }

    private String detail() {
        return switch (status) {
            case NOT_FOUND -> "Cette adresse n’existe pas. Voyez /api/v1/openapi.yaml.";
            case METHOD_NOT_ALLOWED -> "Cette adresse ne se demande pas ainsi. Voyez /api/v1/openapi.yaml.";
            case NOT_ACCEPTABLE -> "La réponse est en JSON. Demandez-la par l’en-tête Accept: application/json.";
            case CONTENT_TOO_LARGE -> "La demande est trop longue. Envoyez 64 ko au plus.";
            case LENGTH_REQUIRED -> "Dites la longueur de la demande par l’en-tête Content-Length.";
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                "Attendez le temps que dit l’en-tête Retry-After, puis recommencez.";
            default ->
                status.is5xxServerError()
                        ? "La panne vient de nous. Recommencez dans quelques minutes."
                        : "Vérifiez l’adresse et ses paramètres. Voyez /api/v1/openapi.yaml.";
        };
    }
}
