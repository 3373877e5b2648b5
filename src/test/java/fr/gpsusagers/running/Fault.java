package fr.gpsusagers.running;

/// What is wrong with what the fake provider says. Each must be refused.
public enum Fault {
    NONE,
    /// The token is signed by a key that is not published, under the name of one that is.
    TOKEN_OF_ANOTHER_KEY,
    /// The token says of itself that it is not signed (`alg: none`).
    TOKEN_NOT_SIGNED,
    /// The token is signed by the secret that both sides share, as whoever steals it could.
    TOKEN_SIGNED_BY_THE_SHARED_SECRET,
    TOKEN_FOR_ANOTHER_TRIP,
    TOKEN_WITHOUT_NONCE,
    TOKEN_FOR_ANOTHER_PRODUCT,
    TOKEN_TOO_OLD,
    TOKEN_FROM_ANOTHER_ISSUER,
    NO_TOKEN,
    USERINFO_IN_PLAIN_JSON,
    USERINFO_NOT_SIGNED,
    USERINFO_OF_ANOTHER_KEY,
    USERINFO_OF_ANOTHER_PERSON,
    USERINFO_FOR_ANOTHER_PRODUCT,
    USERINFO_FROM_ANOTHER_ISSUER,
    /// It answers after the product lost patience.
    SLOW,
    /// It begins its answer in time and never ends it.
    ENDLESS,
    /// Every question of the product is answered by 500; its pages are not.
    BROKEN
}
