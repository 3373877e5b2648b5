package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Website;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/// Sends over HTTP what citizens send: as their browsers do, and as the SMS operator does.
final class HttpDoors {

    static final String SECRET = "secret-de-l-operateur";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "limite-des-parties";

    private final Website website;

    HttpDoors(Website website) {
        this.website = website;
    }

    /// @throws IOException if no answer comes
    HttpResponse<String> send(Sent sent) throws IOException, InterruptedException {
        return switch (sent.door()) {
            case CALLBACK -> website.ask(sent.asked());
            case FORM -> write(sent);
            case TEXT -> report(sent);
            case MAIL -> throw new IllegalArgumentException("The product fetches mails");
        };
    }

    private HttpResponse<String> write(Sent sent) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        Map.of(
                        "parcours", sent.asked().steps(),
                        "lieu", sent.asked().commune(),
                        "demande", sent.asked().form().value(),
                        "mots", sent.words(),
                        "mail", sent.mail())
                .forEach((name, value) -> body.writeBytes(part("name=\"" + name + "\"", text(value))));
        if (sent.bytes() > 0) {
            body.writeBytes(part("name=\"fichiers\"; filename=\"courrier.pdf\"", sent.file()));
        }
        body.writeBytes(text("--" + BOUNDARY + "--\r\n"));
        return website.post(
                "/ecrire", body.toByteArray(), Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        part.writeBytes(content);
        part.writeBytes(text("\r\n"));
        return part.toByteArray();
    }

    /// The operator signs each call anew, also when it repeats one.
    private HttpResponse<String> report(Sent sent) throws IOException, InterruptedException {
        String number = sent.sender().number().orElseThrow().dialled();
        String body = JSON.writeValueAsString(Map.of("from", number, "text", sent.words(), "id", sent.id()));
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return website.post(
                "/sms/entrant",
                text(body),
                Map.of(
                        "Content-Type",
                        "application/json",
                        "GPS-Timestamp",
                        timestamp,
                        "GPS-Signature",
                        signature(timestamp + "." + body)));
    }

    private static String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text(SECRET), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text(signed)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
