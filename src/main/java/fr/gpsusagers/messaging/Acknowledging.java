package fr.gpsusagers.messaging;

/// Whether a message is acknowledged. Bulk senders get nothing: they could not read it, and a program might answer it.
public enum Acknowledging {
    YES,
    NO
}
