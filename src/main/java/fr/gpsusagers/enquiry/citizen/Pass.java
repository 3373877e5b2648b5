package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;

/// A token that a browser holds for half an hour instead of the secret code.
public sealed interface Pass {

    /// @param token the enquiry's id and an encrypted part that only the product can read
    record Given(String token) implements Pass {}

    /// The token is valid now.
    record Valid(Actor.Bearer bearer) implements Pass {}

    /// All passes issued so far are revoked.
    record Revoked() implements Pass {}

    /// The token is malformed, forged, expired or revoked, or this actor may not use passes.
    record NotYours() implements Pass {}
}
