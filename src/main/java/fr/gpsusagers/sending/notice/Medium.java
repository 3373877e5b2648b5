package fr.gpsusagers.sending.notice;

public enum Medium {
    EMAIL,
    SMS
}
