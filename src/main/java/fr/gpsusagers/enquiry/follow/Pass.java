package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Actor;

/// What a browser holds for a while instead of the secret code.
public sealed interface Pass {

    /// @param token for the browser: it says nothing to anyone else
    record Given(String token) implements Pass {}

    /// A token that is good now.
    record Valid(Actor.Bearer bearer) implements Pass {}

    /// No pass given so far is good any more.
    record Revoked() implements Pass {}

    /// Not this actor's, or too old, or no token at all.
    record NotYours() implements Pass {}
}
