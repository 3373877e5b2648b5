package fr.gpsusagers.orientation.change;

import fr.gpsusagers.orientation.layer.ChangeKind;
import fr.gpsusagers.orientation.layer.ChangeSubject;
import fr.gpsusagers.orientation.layer.Span;

/// A requested change, before it is checked.
///
/// @param value as it was typed
public record ProposedChange(ChangeKind kind, ChangeSubject subject, String value, Span span, String why) {}
