package fr.gpsusagers.staff.gateway;

import fr.gpsusagers.staff.signin.IdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.RoundTrip;

class PretendIdentityProviderTest extends IdentityProviderContract {

    private final PretendIdentityProvider provider = new PretendIdentityProvider();

    @Override
    IdentityProvider provider() {
        return provider;
    }

    @Override
    ProviderAnswer answer(RoundTrip trip, String person) {
        return provider.letIn(trip.state(), person);
    }
}
