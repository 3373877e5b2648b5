package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class RunningProductTest extends RunningProduct {

    @Test
    void the_product_says_that_it_is_well_to_a_browser_too(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.navigate(at("/actuator/health")).status()).isEqualTo(200);
        assertThat(page.content()).contains("UP").doesNotContain("PostgreSQL");
    }

    @Test
    void metrics_are_served_for_programs_that_watch(Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/actuator/prometheus"));
        assertThat(page.content()).contains("jvm_memory_used_bytes");
    }
}
