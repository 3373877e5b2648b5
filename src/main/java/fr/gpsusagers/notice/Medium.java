package fr.gpsusagers.notice;

public enum Medium {
    EMAIL,
    SMS
}
