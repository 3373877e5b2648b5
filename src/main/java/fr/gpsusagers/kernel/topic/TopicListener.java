package fr.gpsusagers.kernel.topic;

/// Brings this node up to date with what any node has committed and notified on one topic. A bean of this kind is
/// called
/// after each notification, and after each connection to the database: while there was none, notifications were
/// lost.
public interface TopicListener {

    /// The word after PostgreSQL's `listen`.
    String topic();

    /// Reads what is new. Never called by two threads at once. Called again a second later if it throws.
    void update();
}
