package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.start.Banner;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Warns on every page that the product only pretends to send messages: anyone can read them. A
/// demonstration has its own warning.
@Configuration(proxyBeanMethods = false)
class PretendBanner {

    @Bean
    Banner pretendedMessages(@Value("${gps.pretend:}") String pretend, @Value("${gps.demo:false}") boolean demo) {
        return new Banner(
                pretend.strip().equals("on") && !demo
                        ? List.of(
                                "Essai\u00A0: aucun message ne part, et chacun lit tout sur /essai/messages. N’écrivez rien de vrai.")
                        : List.of());
    }
}
