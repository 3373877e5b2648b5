package fr.gpsusagers.console.run;

import fr.gpsusagers.console.InvitationLink;
import fr.gpsusagers.staff.account.Accounts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Prepares the sign-in link of the first administrator, as long as there is no administrator.
@Component
final class FirstAdministrator {

    private final ObjectProvider<Accounts> accounts;
    private final Clock clock;
    private final boolean training;

    FirstAdministrator(
            ObjectProvider<Accounts> accounts, Clock clock, @Value("${gps.training:false}") boolean training) {
        this.accounts = accounts;
        this.clock = clock;
        this.training = training;
    }

    /// Returns the link below this address. Empty in a training run, or once there is an administrator.
    Optional<String> findLink(String address) {
        return training
                ? Optional.empty()
                : accounts.getObject()
                        .inviteFirst(clock.instant())
                        .map(InvitationLink::path)
                        .map(address::concat);
    }
}
