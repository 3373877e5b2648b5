package fr.gpsusagers.staff.gateway;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoSuccessResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.RoundTrip;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/// Builds and sends the requests to the provider.
record ProviderRequests(Registration registration, OIDCProviderMetadata description) {

    /// Returns the address where the agent authenticates. ProConnect rejects unknown parameters, so the request
    /// contains only the necessary ones, and PKCE only if the provider announces it.
    URI signIn(RoundTrip trip, URI back) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(OIDCScopeValue.OPENID), clientId(), back)
                .endpointURI(description.getAuthorizationEndpointURI())
                .state(new State(trip.state()))
                .nonce(new Nonce(trip.nonce()));
        if (knowsPkce()) {
            request.codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256);
        }
        if (!registration.assurances().isEmpty()) {
            request.claims(new OIDCClaimsRequest().withIDTokenClaimsRequest(assurance()));
        }
        return request.build().toURI();
    }

    private ClaimsSetRequest assurance() {
        return new ClaimsSetRequest()
                .add(new ClaimsSetRequest.Entry("acr")
                        .withClaimRequirement(ClaimRequirement.ESSENTIAL)
                        .withValues(registration.assurances()));
    }

    /// Exchanges the code for tokens.
    OIDCTokens redeem(RoundTrip trip, ProviderAnswer answer, URI back, ProviderTransport transport)
            throws IOException, ParseException {
        if (answer.code().isEmpty() || !isOurs(answer)) {
            throw new ParseException("the answer has no code, or comes from another provider");
        }
        var code = new AuthorizationCode(answer.code());
        var grant = knowsPkce()
                ? new AuthorizationCodeGrant(code, back, new CodeVerifier(trip.verifier()))
                : new AuthorizationCodeGrant(code, back);
        var us = new ClientSecretPost(clientId(), new Secret(registration.clientSecret()));
        var request = new TokenRequest.Builder(description.getTokenEndpointURI(), us, grant).build();
        OIDCTokens tokens =
                OIDCTokenResponse.parse(request.toHTTPRequest().send(transport)).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new ParseException("the answer has no ID token");
        }
        return tokens;
    }

    /// Reads the user information. Only a signed one (JWT) is accepted.
    JWT userInfo(OIDCTokens tokens, ProviderTransport transport) throws IOException, ParseException {
        var request = new UserInfoRequest(description.getUserInfoEndpointURI(), tokens.getBearerAccessToken());
        var told = UserInfoSuccessResponse.parse(request.toHTTPRequest().send(transport))
                .getUserInfoJWT();
        if (told == null) {
            throw new ParseException("the user information is not signed");
        }
        return told;
    }

    /// Whether the answer comes from this provider (`iss` parameter). It may lack the parameter if the provider
    /// does not announce it.
    private boolean isOurs(ProviderAnswer answer) {
        return answer.issuer().isEmpty()
                ? !description.supportsAuthorizationResponseIssuerParam()
                : answer.issuer().equals(registration.issuer());
    }

    private boolean knowsPkce() {
        List<CodeChallengeMethod> methods = description.getCodeChallengeMethods();
        return methods != null && methods.contains(CodeChallengeMethod.S256);
    }

    private ClientID clientId() {
        return new ClientID(registration.clientId());
    }
}
