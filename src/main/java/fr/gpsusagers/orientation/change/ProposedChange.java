package fr.gpsusagers.orientation.change;

import fr.gpsusagers.orientation.layer.ChangeKind;
import fr.gpsusagers.orientation.layer.Span;
import fr.gpsusagers.orientation.layer.Subject;

/// A change as someone asks for it, before it is checked.
///
/// @param value as it was typed
public record ProposedChange(ChangeKind kind, Subject subject, String value, Span span, String why) {}
