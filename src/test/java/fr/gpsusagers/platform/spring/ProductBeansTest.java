package fr.gpsusagers.platform.spring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Banner;
import fr.gpsusagers.kernel.start.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

class ProductBeansTest {

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withInitializer(context -> ((GenericApplicationContext) context)
                    .registerBean(Settings.class, () -> Settings.read(context.getEnvironment()::getProperty)))
            .withUserConfiguration(ProductBeans.class);

    private static List<String> sentences(ApplicationContext context) {
        return context.getBeansOfType(Banner.class).values().stream()
                .flatMap(banner -> banner.sentences().stream())
                .toList();
    }

    @Test
    void without_a_setting_the_clock_is_the_real_one_and_pages_say_nothing() {
        product.run(context -> {
            assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(FrenchTime.ZONE));
            assertThat(sentences(context)).isEmpty();
        });
    }

    @Test
    void a_setting_starts_the_clock_at_a_moment_in_france_and_it_ticks_on() {
        product.withPropertyValues("gps.clock=2026-11-27T18:00").run(context -> {
            var moment = FrenchTime.now(context.getBean(Clock.class));
            assertThat(Duration.between(LocalDateTime.of(2026, 11, 27, 18, 0), moment))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        });
    }

    @Test
    void every_page_can_say_that_messages_are_only_pretended() {
        product.withPropertyValues("gps.pretend=on")
                .run(context -> assertThat(sentences(context))
                        .singleElement()
                        .asString()
                        .contains("aucun message ne part"));
    }

    @Test
    void pages_of_a_demonstration_say_more_than_that() {
        product.withPropertyValues("gps.clock=2026-11-27T18:00", "gps.demo=true")
                .run(context -> assertThat(sentences(context)).isEmpty());
    }

    @Test
    void every_page_can_say_that_the_time_is_invented() {
        product.withPropertyValues("gps.clock=2026-11-27T18:00")
                .run(context -> assertThat(sentences(context))
                        .containsExactly("Démonstration\u00A0: l’horloge est partie du vendredi 27 novembre 2026"
                                + " à 18\u00A0h\u00A000."));
    }
}
