package fr.gpsusagers.orientation;

/// Why a contact is here, or lower, in words a citizen and an operator understand.
///
/// @param code for programs; never changes meaning
/// @param title what it is about, a few words: « Lisieux »
/// @param text one sentence of 15 words at most
public record Reason(String code, String title, String text) {}
