package fr.gpsusagers.orientation.change;

/// A requested change, before it is checked.
///
/// @param value as it was typed
public record ProposedChange(ChangeKind kind, ChangeSubject subject, String value, Span span, String why) {}
