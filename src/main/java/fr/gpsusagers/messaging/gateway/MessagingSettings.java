package fr.gpsusagers.messaging.gateway;

import fr.gpsusagers.correspondence.thread.PublicMailbox;
import fr.gpsusagers.messaging.file.Antivirus;
import fr.gpsusagers.messaging.file.Verdict;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures which outside systems messages use.
@Configuration(proxyBeanMethods = false)
class MessagingSettings {

    /// A file of 20 MB takes clamd a few seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// @param clamd `gps.clamd`: where the antivirus listens, such as `tcp://localhost:3310`
    /// @param demo `gps.demo`: the product runs a demonstration on an invented day
    /// @param pretend `gps.pretend`: `on` to try the product without sending
    @Bean
    Antivirus antivirus(
            @Value("${gps.clamd:}") String clamd,
            @Value("${gps.demo:false}") boolean demo,
            @Value("${gps.pretend:}") String pretend) {
        if (!clamd.isBlank()) {
            return new ClamdAntivirus(ClamdAddress.parse(clamd), PATIENCE);
        }
        return demo || pretend.strip().equals("on") ? new PretendAntivirus() : _ -> Verdict.NOT_EXAMINED;
    }

    /// The mailbox that the product reads. Without one, citizens are told to answer on the site.
    @Bean
    PublicMailbox publicMailbox() {
        return PublicMailbox.NONE;
    }
}
