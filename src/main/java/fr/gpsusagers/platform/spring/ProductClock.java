package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Banner;
import fr.gpsusagers.kernel.start.PretendClock;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The product's only clock: the real one, or one that starts at the time set by `GPS_CLOCK`
/// and runs on from there.
@Configuration(proxyBeanMethods = false)
class ProductClock {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    @Bean
    Clock clock(@Value("${gps.clock:}") String start) {
        Clock real = Clock.system(FrenchTime.ZONE);
        return start.isEmpty() ? real : setTo(LocalDateTime.parse(start), real);
    }

    /// Warns on every page that the time is not the real one. A demonstration has its own warning.
    @Bean
    Banner pretendedTime(@Value("${gps.clock:}") String start, @Value("${gps.demo:false}") boolean demo) {
        return new Banner(start.isEmpty() || demo ? List.of() : List.of(startedAt(LocalDateTime.parse(start))));
    }

    private static String startedAt(LocalDateTime start) {
        return "Démonstration\u00A0: l’horloge est partie du " + start.format(IN_WORDS) + ".";
    }

    private static Clock setTo(LocalDateTime start, Clock real) {
        return new PretendClock(real, start.atZone(FrenchTime.ZONE).toInstant());
    }
}
