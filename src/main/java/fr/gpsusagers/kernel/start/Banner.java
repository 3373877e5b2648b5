package fr.gpsusagers.kernel.start;

/// A sentence that every page shows at its top, for as long as the product runs.
public record Banner(String text) {}
