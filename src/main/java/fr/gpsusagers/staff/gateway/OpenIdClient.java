package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import fr.gpsusagers.staff.identity.Identification;
import fr.gpsusagers.staff.identity.ProviderAnswer;
import fr.gpsusagers.staff.identity.RoundTrip;
import fr.gpsusagers.staff.signin.Identity;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said to the provider, and what is made of its answers. Only kinds of failures reach the log: their messages
/// may quote tokens.
final class Conversation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Declaration declaration;
    private final Clock clock;
    private final ProviderTransport wire;
    private volatile @Nullable Provider provider;

    Conversation(Declaration declaration, Clock clock) {
        this.declaration = declaration;
        this.clock = clock;
        this.wire = new ProviderTransport(declaration.patience());
    }

    Optional<URI> findSignIn(RoundTrip trip, URI back) {
        try {
            return Optional.of(new Questions(declaration, provider().description()).signIn(trip, back));
        } catch (IOException | ParseException failure) {
            LOG.warn("The identity provider cannot be reached: {}", kind(failure));
            return Optional.empty();
        }
    }

    Identification identify(RoundTrip trip, ProviderAnswer answer, URI back) {
        try {
            return identify(provider(), trip, answer, back);
        } catch (IOException | KeySourceException failure) {
            LOG.warn("The identity provider gave no answer: {}", kind(failure));
            return new Identification.Silent();
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException unbelievable) {
            LOG.warn("The identity provider was not believed: {}", kind(unbelievable));
            return new Identification.NotBelieved();
        }
    }

    private Identification identify(Provider known, RoundTrip trip, ProviderAnswer answer, URI back)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        var questions = new Questions(declaration, known.description());
        var tokens = questions.redeem(trip, answer, back, wire);
        var proofs = new Proofs(declaration, known.keys());
        IDTokenClaimsSet claims = proofs.checkIdToken(tokens.getIDToken(), trip.nonce());
        if (!isStrong(claims)) {
            return new Identification.TooWeak();
        }
        String subject = claims.getSubject().getValue();
        proofs.checkUserInfo(questions.userInfo(tokens, wire), subject);
        return new Identification.Known(new Identity(declaration.issuer(), subject), tokens.getIDTokenString());
    }

    private boolean isStrong(IDTokenClaimsSet claims) {
        return declaration.assurances().isEmpty()
                || claims.getACR() != null
                        && declaration.assurances().contains(claims.getACR().getValue());
    }

    Optional<URI> findSignOut(String proof, URI back) {
        try {
            URI place = provider().description().getEndSessionEndpointURI();
            return ProviderTransport.isPrivate(place)
                    ? Optional.of(new LogoutRequest(place, SignedJWT.parse(proof), back, new State()).toURI())
                    : Optional.empty();
        } catch (IOException | ParseException | java.text.ParseException failure) {
            LOG.warn("The identity provider cannot sign anybody out: {}", kind(failure));
            return Optional.empty();
        }
    }

    private Provider provider() throws IOException, ParseException {
        Provider known = provider;
        if (known == null || !known.isFresh(clock.instant())) {
            known = Provider.read(declaration, wire, clock.instant());
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
        wire.close();
    }
}
