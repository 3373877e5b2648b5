package fr.gpsusagers.orientation.change;

/// The pack cannot take a change: it does not have the contact, the desk or the channel, or not such a fact of it. The
/// message says in French how to correct the change.
final class NotInPack extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final ManualChanges.Reason reason;

    private NotInPack(ManualChanges.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /// No contact or desk has the id that the change names.
    static NotInPack unknown(String message) {
        return new NotInPack(ManualChanges.Reason.UNKNOWN_SUBJECT, message);
    }

    /// What the change names has no such fact.
    static NotInPack unfit(String message) {
        return new NotInPack(ManualChanges.Reason.UNREADABLE, message);
    }

    ManualChanges.Reason reason() {
        return reason;
    }
}
