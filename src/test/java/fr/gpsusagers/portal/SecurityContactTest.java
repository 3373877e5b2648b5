package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SecurityContactTest extends RunningProduct {

    @Test
    void whoever_finds_a_hole_is_told_whom_to_write_to_and_until_when_that_holds() {
        clock.moveTo(LocalDateTime.parse("2026-11-26T10:00"));
        var client = new RawClient(this::at);
        var answer = client.send(client.get("/.well-known/security.txt"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(answer.body().lines())
                .contains("Contact: mailto:securite@exemple.fr", "Expires: 2027-02-24T00:00:00Z");
    }
}
