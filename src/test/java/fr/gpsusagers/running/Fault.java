package fr.gpsusagers.running;

/// A fault in the answers of the fake provider. The product must refuse each.
public enum Fault {
    NONE,
    /// The token is signed by an unpublished key, under the id of a published one.
    TOKEN_OF_ANOTHER_KEY,
    /// The token declares itself unsigned (`alg: none`).
    TOKEN_NOT_SIGNED,
    /// The token is signed with the shared secret, as a thief of that secret could do.
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
    /// The answer comes after the product's timeout.
    SLOW,
    /// The answer begins in time and never ends.
    ENDLESS,
    /// Every request of the product gets a 500; pages for browsers work.
    BROKEN
}
