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
import fr.gpsusagers.staff.identity.ProviderAnswer;
import fr.gpsusagers.staff.identity.RoundTrip;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/// What is asked of the provider, and how.
record Questions(Declaration declaration, OIDCProviderMetadata description) {

    /// The address that asks a person to prove who he is. ProConnect refuses whatever it does not know: no more is said
    /// than it needs, and PKCE to providers that announce it.
    URI signIn(RoundTrip trip, URI back) {
        var question = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(OIDCScopeValue.OPENID), clientId(), back)
                .endpointURI(description.getAuthorizationEndpointURI())
                .state(new State(trip.state()))
                .nonce(new Nonce(trip.nonce()));
        if (knowsPkce()) {
            question.codeChallenge(new CodeVerifier(trip.verifier()), CodeChallengeMethod.S256);
        }
        if (!declaration.assurances().isEmpty()) {
            question.claims(new OIDCClaimsRequest().withIDTokenClaimsRequest(assurance()));
        }
        return question.build().toURI();
    }

    private ClaimsSetRequest assurance() {
        return new ClaimsSetRequest()
                .add(new ClaimsSetRequest.Entry("acr")
                        .withClaimRequirement(ClaimRequirement.ESSENTIAL)
                        .withValues(declaration.assurances()));
    }

    /// The tokens for a code.
    OIDCTokens redeem(RoundTrip trip, ProviderAnswer answer, URI back, ProviderTransport wire)
            throws IOException, ParseException {
        if (answer.code().isEmpty() || !isOurs(answer)) {
            throw new ParseException("no code of this provider");
        }
        var code = new AuthorizationCode(answer.code());
        var grant = knowsPkce()
                ? new AuthorizationCodeGrant(code, back, new CodeVerifier(trip.verifier()))
                : new AuthorizationCodeGrant(code, back);
        var us = new ClientSecretPost(clientId(), new Secret(declaration.clientSecret()));
        var request = new TokenRequest.Builder(description.getTokenEndpointURI(), us, grant).build();
        OIDCTokens tokens =
                OIDCTokenResponse.parse(request.toHTTPRequest().send(wire)).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new ParseException("no token");
        }
        return tokens;
    }

    /// What the provider says of the person, as a signed text. Anything else is no answer.
    JWT userInfo(OIDCTokens tokens, ProviderTransport wire) throws IOException, ParseException {
        var request = new UserInfoRequest(description.getUserInfoEndpointURI(), tokens.getBearerAccessToken());
        var told = UserInfoSuccessResponse.parse(request.toHTTPRequest().send(wire))
                .getUserInfoJWT();
        if (told == null) {
            throw new ParseException("not signed");
        }
        return told;
    }

    /// Whether the answer says that it comes from this provider, as far as this provider says so in its answers.
    private boolean isOurs(ProviderAnswer answer) {
        return answer.issuer().isEmpty()
                ? !description.supportsAuthorizationResponseIssuerParam()
                : answer.issuer().equals(declaration.issuer());
    }

    private boolean knowsPkce() {
        List<CodeChallengeMethod> methods = description.getCodeChallengeMethods();
        return methods != null && methods.contains(CodeChallengeMethod.S256);
    }

    private ClientID clientId() {
        return new ClientID(declaration.clientId());
    }
}
