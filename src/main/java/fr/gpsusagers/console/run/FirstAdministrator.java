package fr.gpsusagers.console.run;

import fr.gpsusagers.console.InvitationLink;
import fr.gpsusagers.staff.account.PrepareFirstAdministrator;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How the first administrator gets in, as long as there is none: by a link that the start of the product shows.
@Component
final class FirstAdministrator {

    private final ObjectProvider<PrepareFirstAdministrator> prepare;
    private final Clock clock;
    private final boolean training;

    FirstAdministrator(
            ObjectProvider<PrepareFirstAdministrator> prepare,
            Clock clock,
            @Value("${gps.training:false}") boolean training) {
        this.prepare = prepare;
        this.clock = clock;
        this.training = training;
    }

    /// His link below this address. A start that only trains Java shows none.
    Optional<String> findLink(String address) {
        return training
                ? Optional.empty()
                : prepare.getObject()
                        .prepare(clock.instant())
                        .map(InvitationLink::path)
                        .map(address::concat);
    }
}
