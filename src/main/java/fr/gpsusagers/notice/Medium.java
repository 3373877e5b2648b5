package fr.gpsusagers.notice;

/// By what a notice is sent.
public enum Medium {
    EMAIL,
    SMS
}
