package fr.gpsusagers.staff.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// The provider as it describes itself, and its keys: read once, and again after an hour. Keys that it changes before
/// that are read as soon as something is signed by one that is not known.
///
/// @param until when it is read again
record Provider(OIDCProviderMetadata description, JWKSource<SecurityContext> keys, Instant until) {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final Duration FRESH = Duration.ofHours(1);

    static Provider read(Declaration declaration, ProviderTransport wire, Instant at)
            throws IOException, ParseException {
        var place = declaration.issuer().replaceAll("/+$", "") + DESCRIPTION;
        var description = OIDCProviderMetadata.parse(wire.read(URI.create(place)));
        if (!description.getIssuer().equals(new Issuer(declaration.issuer()))) {
            throw new ParseException("another issuer");
        }
        if (description.getTokenEndpointURI() == null
                || description.getUserInfoEndpointURI() == null
                || !ProviderTransport.isPrivate(description.getAuthorizationEndpointURI())) {
            throw new ParseException("an address that is missing, or without TLS");
        }
        return new Provider(description, keys(description, wire), at.plus(FRESH));
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata description, ProviderTransport wire)
            throws MalformedURLException {
        return JWKSourceBuilder.create(description.getJWKSetURI().toURL(), wire)
                .refreshAheadCache(false)
                .build();
    }

    boolean isFresh(Instant at) {
        return at.isBefore(until);
    }
}
