package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.NotSignedIn;
import fr.gpsusagers.staff.signin.RoundTrip;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The OpenID Connect client: sends requests to the provider and checks its answers. Logs no failure message of
/// the library, since it may quote tokens.
final class OpenIdClient implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdClient.class);

    private final Registration registration;
    private final Clock clock;
    private final ProviderTransport transport;
    private volatile @Nullable Provider provider;

    OpenIdClient(Registration registration, Clock clock) {
        this.registration = registration;
        this.clock = clock;
        this.transport = new ProviderTransport(registration.patience());
    }

    Optional<URI> findSignIn(RoundTrip trip, URI back) {
        try {
            return Optional.of(provider().requests().signIn(trip, back));
        } catch (IOException | ParseException failure) {
            LOG.warn("Could not read the identity provider's description: {}", kind(failure));
            return Optional.empty();
        }
    }

    Identification identify(RoundTrip trip, ProviderAnswer answer, URI back) {
        try {
            return identify(provider(), trip, answer, back);
        } catch (IOException | KeySourceException failure) {
            LOG.warn("The identity provider did not answer: {}", kind(failure));
            return NotSignedIn.SILENT;
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException unbelievable) {
            LOG.warn("Rejected the identity provider's answer: {}", kind(unbelievable));
            return NotSignedIn.NOT_BELIEVED;
        }
    }

    private Identification identify(Provider known, RoundTrip trip, ProviderAnswer answer, URI back)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        ProviderRequests requests = known.requests();
        var tokens = requests.redeem(trip, answer, back, transport);
        IDTokenClaimsSet claims = known.checkIdToken(tokens.getIDToken(), trip.nonce());
        if (!isStrong(claims)) {
            return NotSignedIn.TOO_WEAK;
        }
        String subject = claims.getSubject().getValue();
        known.checkUserInfo(requests.userInfo(tokens, transport), subject);
        return new Identification.Known(new Identity(registration.issuer(), subject), tokens.getIDTokenString());
    }

    private boolean isStrong(IDTokenClaimsSet claims) {
        return registration.assurances().isEmpty()
                || claims.getACR() != null
                        && registration.assurances().contains(claims.getACR().getValue());
    }

    Optional<URI> findSignOut(String proof, URI back) {
        try {
            URI place = provider().description().getEndSessionEndpointURI();
            return ProviderTransport.isPrivate(place)
                    ? Optional.of(new LogoutRequest(place, SignedJWT.parse(proof), back, new State()).toURI())
                    : Optional.empty();
        } catch (IOException | ParseException | java.text.ParseException failure) {
            LOG.warn("Could not sign an agent out at the identity provider: {}", kind(failure));
            return Optional.empty();
        }
    }

    private Provider provider() throws IOException, ParseException {
        Provider known = provider;
        if (known == null || !known.isFresh(clock.instant())) {
            known = Provider.read(registration, transport, clock.instant());
            provider = known;
        }
        return known;
    }

    private static String kind(Exception failure) {
        return failure instanceof IOException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    @Override
    public void close() {
        transport.close();
    }
}
