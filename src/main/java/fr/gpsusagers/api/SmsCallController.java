package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.receiving.sms.SmsCalls;
import fr.gpsusagers.receiving.sms.SmsWebhook;
import fr.gpsusagers.receiving.sms.SmsWebhook.Closed;
import fr.gpsusagers.receiving.sms.SmsWebhook.Rejected;
import fr.gpsusagers.receiving.sms.SmsWebhook.Reported;
import fr.gpsusagers.receiving.sms.SmsWebhook.TooLong;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `POST /sms/entrant`: the SMS operator reports texts and receipts. It is answered once they are on
/// disk; without this answer it calls again. A call that is refused learns nothing but that.
@RestController
class SmsCallController {

    private final SmsWebhook webhook;
    private final SmsCalls smsCalls;
    private final Clock clock;

    SmsCallController(SmsWebhook webhook, SmsCalls smsCalls, Clock clock) {
        this.webhook = webhook;
        this.smsCalls = smsCalls;
        this.clock = clock;
    }

    /// Reads the body itself: the operator signed these bytes.
    @PostMapping("/sms/entrant")
    @MayCall(Who.SMS_OPERATOR)
    ResponseEntity<ProblemDetail> take(HttpServletRequest request) throws IOException {
        SmsWebhook.Call call =
                webhook.read(name -> Optional.ofNullable(request.getHeader(name)), body(request), clock.instant());
        return switch (call) {
            case Reported reported ->
                switch (smsCalls.keep(reported, clock.instant())) {
                    case KEPT -> ResponseEntity.noContent().build();
                    case NO_TEXT ->
                        problem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "Appel sans texte",
                                "Il n’y a ni texte ni état à lire. Ne l’envoyez pas à nouveau.");
                    case NOT_READ ->
                        problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "Appel non lu",
                                "Son format n’est pas connu. Envoyez-le à nouveau plus tard.");
                };
            case Rejected _ -> problem(HttpStatus.UNAUTHORIZED, "Appel refusé", "La signature ou l’heure ne va pas.");
            case TooLong _ -> problem(HttpStatus.CONTENT_TOO_LARGE, "Appel trop long", "Envoyez 64 Kio au plus.");
            case Closed _ -> problem(HttpStatus.NOT_FOUND, "Adresse inconnue", "Aucun opérateur n’est réglé ici.");
        };
    }

    /// One byte more than is read tells that the body is too long.
    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream content = request.getInputStream()) {
            return content.readNBytes(SmsWebhook.LONGEST_BODY + 1);
        }
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        return ResponseEntity.of(ProblemAdvice.problem(status, title, detail)).build();
    }
}
