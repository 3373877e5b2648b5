package fr.gpsusagers.guide;

/// A group of needs, as the home page shows it.
///
/// @param icon the name of its icon
/// @param summary three to five everyday words
public record Theme(ThemeId id, String label, String icon, String summary) {}
