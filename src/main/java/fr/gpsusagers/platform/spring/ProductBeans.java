package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.kernel.start.Banner;
import fr.gpsusagers.kernel.start.PretendClock;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.kernel.start.Settings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What all modules share: one clock, the public address, the threads for heavy work. A product that pretends anything
/// warns of it on every page; a demonstration has a warning of its own.
@Configuration(proxyBeanMethods = false)
class ProductBeans {

    private static final String PRETENDS =
            "Essai\u00A0: aucun message ne part, et chacun lit tout sur /essai/messages. N’écrivez rien de vrai.";

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    /// The product's only clock: the real one, or one that starts at the time set by `GPS_CLOCK` and runs on from
    /// there.
    @Bean
    Clock clock(Settings settings) {
        Clock real = Clock.system(FrenchTime.ZONE);
        return settings.clock()
                .<Clock>map(start -> new PretendClock(real, FrenchTime.instant(start)))
                .orElse(real);
    }

    @Bean
    Banner pretendedTime(Settings settings) {
        return new Banner(settings.clock().filter(_ -> !settings.isDemonstration()).stream()
                .map(ProductBeans::startedAt)
                .toList());
    }

    private static String startedAt(LocalDateTime start) {
        return "Démonstration\u00A0: l’horloge est partie du " + start.format(IN_WORDS) + ".";
    }

    @Bean
    Banner pretendedMessages(Settings settings) {
        return new Banner(settings.purpose() == Settings.Purpose.TRIAL ? List.of(PRETENDS) : List.of());
    }

    /// `gps.public-url`, or localhost if that is not set.
    @Bean
    PublicAddress publicAddress(@Value("${gps.public-url:http://localhost:${gps.port:8080}}") String url) {
        return new PublicAddress(url);
    }

    /// One thread fewer than the cores (at least one), so that one core stays free for short work.
    @Bean(destroyMethod = "close")
    HeavyWork heavyWork() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new HeavyWork(HeavyWork.Size.of(Math.max(1, cores - 1)));
    }
}
