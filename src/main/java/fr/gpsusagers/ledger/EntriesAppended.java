package fr.gpsusagers.ledger;

/// Published on the node that appends entries, within the transaction. Once it has committed, there is something to
/// seal.
public record EntriesAppended() {}
