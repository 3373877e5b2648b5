package fr.gpsusagers.kernel.job;

/// Reads what other nodes have committed on one topic. It is called after each notification, and each time that a
/// connection to the database is made: notifications sent before that were not received.
public interface TopicListener {

    /// The word after PostgreSQL's `listen`.
    String topic();

    /// Reads what is new. Never called by two threads at once. Called again a second later if it throws.
    void update();
}
