package fr.gpsusagers.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the operator reads at `/actuator/health/product`.
class HealthTest extends RunningProduct {

    @Test
    void a_desk_that_promises_nothing_yet_is_named_with_the_reason_and_who_takes_over() {
        team.hire(Role.OPERATOR, "guichet-standard");
        JsonNode before = desks().at("/notReady");
        String desk = before.propertyNames().iterator().next();
        assertThat(before.at("/" + desk + "/why").asString())
                .isIn("it has not opened its callbacks", "it has no active agent");
        assertThat(before.at("/" + desk + "/takenBy").asString()).isNotBlank();

        team.hire(Role.AGENT, desk);

        assertThat(desks().at("/notReady").has(desk)).isFalse();
        assertThat(desks().at("/ready").valueStream().map(JsonNode::asString)).contains(desk, "guichet-standard");
    }

    @Test
    void promises_are_kept_while_every_job_that_they_depend_on_goes_on() {
        var client = new RawClient(this::at);
        var answer = client.send(client.get("/health/promises"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private JsonNode desks() {
        var client = new RawClient(this::managementAt);
        var answer = client.send(client.get("/actuator/health/product"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode health = JsonMapper.builder().build().readTree(answer.body());
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/db/status").asString()).isEqualTo("UP");
        return health.at("/components/guichets/details");
    }
}
