package fr.gpsusagers.directory;

/// How a desk answers a request.
public enum Reply {
    BY_CALL,
    /// « Ne pas m’appeler : écrivez-moi. »
    IN_WRITING
}
