package fr.gpsusagers.orientation.change;

import fr.gpsusagers.orientation.layer.ChangeKind;
import fr.gpsusagers.orientation.layer.ChangeSubject;
import fr.gpsusagers.orientation.layer.Span;

/// A change as someone asks for it, before it is checked.
///
/// @param value as it was typed
public record ProposedChange(ChangeKind kind, ChangeSubject subject, String value, Span span, String why) {}
