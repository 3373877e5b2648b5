package fr.gpsusagers.ledger;

import java.util.List;
import java.util.Optional;

/// All that happened. What is appended belongs to the transaction that causes it, and waits unsealed in the tail until
/// the sealer takes it into the chain.
public interface Entries {

    /// Appends entries, in the transaction of whoever calls.
    void append(List<Entry> entries);

    /// Takes the oldest entries out of the tail; empty when another node seals at this moment. To be called in the
    /// transaction that adds them to the chain.
    List<Entry> removeFromTail(int most);

    /// Adds entries at the end of the chain, and announces it to all nodes once committed.
    void addToChain(List<SealedEntry> entries);

    /// The last entry of the chain.
    Optional<SealedEntry> findLast();

    /// Entries of the chain in order, after this position.
    List<SealedEntry> listAfter(long position, int most);

    /// The head of the chain; empty in a ledger written before there were keyed seals.
    Optional<Head> findHead();

    /// Keeps a first head, unless there is one.
    void addHead(Head head);

    /// Moves the head, in the transaction that adds to the chain.
    void updateHead(Head head);

    /// What is not sealed yet, in the order in which it was appended.
    List<Entry> listTail();
}
