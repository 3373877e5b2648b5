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
final class Proofs {

    /// What ProConnect signs with. No secret shared between us is a key: whoever has it could sign.
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final Declaration declaration;
    private final JWSKeySelector<SecurityContext> keys;

    Proofs(Declaration declaration, JWKSource<SecurityContext> keys) {
        this.declaration = declaration;
        this.keys = new JWSVerificationKeySelector<>(ALGORITHMS, keys);
    }

    IDTokenClaimsSet checkIdToken(JWT token, String nonce) throws BadJOSEException, JOSEException {
        var issuer = new Issuer(declaration.issuer());
        return new IDTokenValidator(issuer, new ClientID(declaration.clientId()), keys, null)
                .validate(token, new Nonce(nonce));
    }

    /// What the provider says of the person must be signed too, and be of the person whom the token names.
    void checkUserInfo(JWT told, String subject) throws BadJOSEException, JOSEException {
        if (!(told instanceof SignedJWT signed)) {
            throw new BadJWTException("not signed");
        }
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(keys);
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                declaration.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(declaration.issuer())
                        .subject(subject)
                        .build(),
                Set.of("iss", "aud", "sub")));
        processor.process(signed, null);
    }
}
