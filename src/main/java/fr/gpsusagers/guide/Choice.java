package fr.gpsusagers.guide;

/// One answer to a question.
public record Choice(String label, NextStep to) {}
