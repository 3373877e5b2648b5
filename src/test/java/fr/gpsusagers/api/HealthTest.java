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

    private static final String DESK = "guichet-circo-caen-ouest";

    @Test
    void a_desk_that_promises_nothing_yet_is_named_with_the_reason_and_who_takes_over() {
        team.hire(Role.OPERATOR, "guichet-standard");
        JsonNode before = desks();
        assertThat(before.at("/notReady/" + DESK + "/why").asString()).isEqualTo("it has not opened its callbacks");
        assertThat(before.at("/notReady/" + DESK + "/takenBy").asString()).isNotBlank();

        team.hire(Role.AGENT, DESK);

        assertThat(desks().at("/notReady").has(DESK)).isFalse();
        assertThat(desks().at("/ready").valueStream().map(JsonNode::asString)).contains(DESK, "guichet-standard");
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
