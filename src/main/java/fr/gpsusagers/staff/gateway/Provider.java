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

/// The provider's description of itself, and its keys. Both are read again after an hour; keys also as soon as a
/// token is signed with an unknown one.
///
/// @param until when to read the description again
record Provider(OIDCProviderMetadata description, JWKSource<SecurityContext> keys, Instant until) {

    private static final String DESCRIPTION = "/.well-known/openid-configuration";
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
        return new Provider(description, keys(description, transport), at.plus(FRESH));
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
}
