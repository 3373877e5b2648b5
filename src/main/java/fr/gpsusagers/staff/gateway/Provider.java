package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// The provider's description of itself, and its keys. Both are read again after an hour; keys also as soon as a
/// token is signed with an unknown one.
///
/// @param until when to read the description again
record Provider(
        Registration registration, OIDCProviderMetadata description, JWKSource<SecurityContext> keys, Instant until) {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    /// The algorithms that ProConnect signs with. HMAC is excluded: anyone who has the client secret could sign.
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final Duration FRESH = Duration.ofHours(1);

    static Provider read(Registration registration, ProviderTransport transport, Instant at)
            throws IOException, ParseException {
        var place = registration.issuer().replaceAll("/+$", "") + DESCRIPTION;
        var description = OIDCProviderMetadata.parse(transport.read(URI.create(place)));
        if (!description.getIssuer().equals(new Issuer(registration.issuer()))) {
            throw new ParseException("the description names another issuer");
        }
        if (description.getTokenEndpointURI() == null
                || description.getUserInfoEndpointURI() == null
                || !ProviderTransport.isPrivate(description.getAuthorizationEndpointURI())) {
            throw new ParseException("the description lacks an address, or gives one without HTTPS");
        }
        return new Provider(registration, description, keys(description, transport), at.plus(FRESH));
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata description, ProviderTransport transport)
            throws MalformedURLException {
        return JWKSourceBuilder.create(description.getJWKSetURI().toURL(), transport)
                .refreshAheadCache(false)
                .build();
    }

    boolean isFresh(Instant at) {
        return at.isBefore(until);
    }

    ProviderRequests requests() {
        return new ProviderRequests(registration, description);
    }

    /// Checks that the token is signed by one of the provider's own keys and no other way, for this product, for this
    /// round trip, and valid now. The library uses the machine's clock for that: the times in a token are real.
    IDTokenClaimsSet checkIdToken(JWT token, String nonce) throws BadJOSEException, JOSEException {
        var issuer = new Issuer(registration.issuer());
        return new IDTokenValidator(issuer, new ClientID(registration.clientId()), signedBy(), null)
                .validate(token, new Nonce(nonce));
    }

    /// Checks that the user information is signed too, and is about the person named in the ID token.
    void checkUserInfo(JWT told, String subject) throws BadJOSEException, JOSEException {
        if (!(told instanceof SignedJWT signed)) {
            throw new BadJWTException("the user information is not signed");
        }
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(signedBy());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                registration.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(registration.issuer())
                        .subject(subject)
                        .build(),
                Set.of("iss", "aud", "sub")));
        processor.process(signed, null);
    }

    private JWSKeySelector<SecurityContext> signedBy() {
        return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }
}
