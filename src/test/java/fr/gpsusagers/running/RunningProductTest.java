package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What monitoring programs can read, and on which port.
class RunningProductTest extends RunningProduct {

    private final RawClient visitor = new RawClient(this::at);
    private final RawClient operator = new RawClient(this::managementAt);

    @Test
    void the_product_tells_a_load_balancer_that_it_is_well_and_no_more() {
        var answer = visitor.send(visitor.get("/health"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void metrics_are_served_for_programs_that_watch() {
        assertThat(operator.send(operator.get("/actuator/prometheus")).body()).contains("jvm_memory_used_bytes");
        assertThat(operator.send(operator.get("/actuator/health")).body()).contains("UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/prometheus",
                "/actuator/health",
                "/actuator/health/product",
                "/%61ctuator/prometheus",
                "/actuator;x=1/prometheus",
                "/x/../actuator/prometheus",
                "//actuator/prometheus",
                "/actuator/prometheus/",
                "/ACTUATOR/prometheus"
            })
    void nothing_of_it_is_on_the_public_port(String path) {
        var answer = visitor.send(visitor.get(path));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("jvm_", "components");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rappel", "/agent", "/api/v1/besoins", "/actuatorx"})
    void no_page_is_on_the_management_port(String path) {
        assertThat(operator.send(operator.get(path)).statusCode()).isEqualTo(404);
    }
}
