package fr.gpsusagers.ledger;

import java.util.List;
import java.util.Optional;

/// All ledger entries. An appended entry belongs to the transaction that caused it, and waits unsealed in the tail
/// until the sealer moves it to the chain.
public interface Entries {

    /// Appends entries to the tail, in the caller's transaction.
    void append(List<Entry> entries);

    /// Removes the oldest entries from the tail and returns them. Empty if another node is sealing at this moment.
    /// Call it in the transaction that adds them to the chain.
    List<Entry> removeFromTail(int most);

    /// Appends sealed entries to the chain. All nodes are notified after the commit.
    void addToChain(List<SealedEntry> entries);

    /// Returns the last entry of the chain.
    Optional<SealedEntry> findLast();

    /// Returns at most `most` entries of the chain, in order, after this position.
    List<SealedEntry> listAfter(long position, int most);

    /// Returns the head of the chain. Empty in a ledger older than keyed seals.
    Optional<Head> findHead();

    /// Stores the first head, unless there already is a head.
    void addHead(Head head);

    /// Replaces the head, in the transaction that adds to the chain.
    void updateHead(Head head);

    /// Returns the entries not sealed yet, in the order in which they were appended.
    List<Entry> listTail();
}
