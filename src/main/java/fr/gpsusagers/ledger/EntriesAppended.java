package fr.gpsusagers.ledger;

/// Tells the node that entries were appended in the running transaction. They can be sealed once it has committed.
public record EntriesAppended() {}
