package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
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
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Set;

/// Checks the provider's tokens: signed by one of its own keys and no other way, for this product, for this round
/// trip, and valid now. The library uses the machine's clock for that: the times in a token are real times.
final class TokenChecks {

    /// The algorithms that ProConnect signs with. HMAC is excluded: anyone who has the client secret could sign.
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final Registration registration;
    private final JWSKeySelector<SecurityContext> keys;

    TokenChecks(Registration registration, JWKSource<SecurityContext> keys) {
        this.registration = registration;
        this.keys = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }

    IDTokenClaimsSet checkIdToken(JWT token, String nonce) throws BadJOSEException, JOSEException {
        var issuer = new Issuer(registration.issuer());
        return new IDTokenValidator(issuer, new ClientID(registration.clientId()), keys, null)
                .validate(token, new Nonce(nonce));
    }

    /// Checks that the user information is signed too, and is about the person named in the ID token.
    void checkUserInfo(JWT told, String subject) throws BadJOSEException, JOSEException {
        if (!(told instanceof SignedJWT signed)) {
            throw new BadJWTException("the user information is not signed");
        }
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(keys);
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                registration.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(registration.issuer())
                        .subject(subject)
                        .build(),
                Set.of("iss", "aud", "sub")));
        processor.process(signed, null);
    }
}
