package fr.gpsusagers.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// The tokens of the fake provider, and the keys that sign them.
final class FakeTokens {

    private static final Duration VALID = Duration.ofMinutes(1);
    private static final int BITS = 2048;

    private final String issuer;
    private final String clientId;
    private final String secret;
    private JWK key;
    private int generation;

    FakeTokens(String issuer, String clientId, String secret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.secret = secret;
        this.key = draw(JWSAlgorithm.ES256);
    }

    /// Draws a new key and discards the old one.
    synchronized void rotate(JWSAlgorithm algorithm) {
        key = draw(algorithm);
    }

    synchronized String published() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    synchronized String idToken(String subject, String nonce, String acr, Fault fault) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.TOKEN_FROM_ANOTHER_ISSUER ? "https://ailleurs.example" : issuer)
                .audience(fault == Fault.TOKEN_FOR_ANOTHER_PRODUCT ? "un-autre-produit" : clientId)
                .subject(subject)
                .claim("nonce", fault == Fault.TOKEN_FOR_ANOTHER_TRIP ? "n".repeat(43) : nonce)
                .claim("acr", acr.isEmpty() ? null : acr)
                .issueTime(Date.from(now.minus(VALID)))
                .expirationTime(Date.from(
                        fault == Fault.TOKEN_TOO_OLD ? now.minus(VALID).minus(VALID) : now.plus(VALID)));
        if (fault == Fault.TOKEN_WITHOUT_NONCE) {
            claims.claim("nonce", null);
        }
        return switch (fault) {
            case TOKEN_NOT_SIGNED -> new PlainJWT(claims.build()).serialize();
            case TOKEN_SIGNED_BY_THE_SHARED_SECRET -> signedBySecret(claims.build());
            case TOKEN_OF_ANOTHER_KEY -> signed(claims.build(), other());
            default -> signed(claims.build(), key);
        };
    }

    synchronized String userInfo(String subject, Fault fault) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.USERINFO_FROM_ANOTHER_ISSUER ? "https://ailleurs.example" : issuer)
                .audience(fault == Fault.USERINFO_FOR_ANOTHER_PRODUCT ? "un-autre-produit" : clientId)
                .subject(fault == Fault.USERINFO_OF_ANOTHER_PERSON ? subject + "-autre" : subject)
                .build();
        return switch (fault) {
            case USERINFO_NOT_SIGNED -> new PlainJWT(claims).serialize();
            case USERINFO_OF_ANOTHER_KEY -> signed(claims, other());
            default -> signed(claims, key);
        };
    }

    private JWK draw(JWSAlgorithm algorithm) {
        generation++;
        String name = "cle-" + generation;
        try {
            return algorithm.equals(JWSAlgorithm.RS256)
                    ? new RSAKeyGenerator(BITS).keyID(name).generate()
                    : new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWK other() {
        try {
            return key instanceof RSAKey
                    ? new RSAKeyGenerator(BITS).keyID(key.getKeyID()).generate()
                    : new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWTClaimsSet claims, JWK key) {
        try {
            JWSSigner signer = key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
            var algorithm = key instanceof RSAKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
            return sign(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims, signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signedBySecret(JWTClaimsSet claims) {
        try {
            return sign(new JWSHeader(JWSAlgorithm.HS256), claims, new MACSigner(secret));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
