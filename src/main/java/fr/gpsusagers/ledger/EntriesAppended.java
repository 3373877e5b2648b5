package fr.gpsusagers.ledger;

/// Published when a transaction has appended entries. Listeners seal the entries after the transaction commits.
public record EntriesAppended() {}
