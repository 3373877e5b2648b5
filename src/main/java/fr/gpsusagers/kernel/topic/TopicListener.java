package fr.gpsusagers.kernel.topic;

/// Reads what other nodes have committed on one topic. Called after each notification and after each connection to the
/// database, because notifications are lost while there is no connection.
public interface TopicListener {

    /// The word after PostgreSQL's `listen`.
    String topic();

    /// Reads what is new. Never called by two threads at once. Called again a second later if it throws.
    void update();
}
