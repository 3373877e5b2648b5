package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.identity.Attempt;
import fr.gpsusagers.staff.identity.IdentityProvider;
import fr.gpsusagers.staff.identity.ProviderAnswer;

class PretendIdentityProviderTest extends IdentityProviderContract {

    private final PretendIdentityProvider provider = new PretendIdentityProvider();

    @Override
    IdentityProvider provider() {
        return provider;
    }

    @Override
    ProviderAnswer answer(Attempt attempt, String person) {
        return provider.letIn(attempt.state(), person);
    }
}
