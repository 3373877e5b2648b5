package fr.gpsusagers.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ledger in memory. Tests may tamper with its chain.
///
/// @param chain the sealed entries, from the first on
/// @param tail the entries not sealed yet
/// @param heads the head, if there is one
public record EntriesInMemory(List<SealedEntry> chain, List<Entry> tail, List<Head> heads) implements Entries {

    public EntriesInMemory() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void append(List<Entry> entries) {
        tail.addAll(entries);
    }

    @Override
    public List<Entry> removeFromTail(int most) {
        List<Entry> oldest = tail.subList(0, Math.min(most, tail.size()));
        List<Entry> removed = List.copyOf(oldest);
        oldest.clear();
        return removed;
    }

    @Override
    public void addToChain(List<SealedEntry> entries) {
        chain.addAll(entries);
    }

    @Override
    public Optional<SealedEntry> findLast() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
    }

    @Override
    public List<SealedEntry> listAfter(long position, int most) {
        return chain.stream()
                .filter(link -> link.position() > position)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Head> findHead() {
        return heads.stream().findFirst();
    }

    @Override
    public void addHead(Head head) {
        if (heads.isEmpty()) {
            heads.add(head);
        }
    }

    @Override
    public void updateHead(Head head) {
        heads.set(0, head);
    }

    @Override
    public List<Entry> listTail() {
        return List.copyOf(tail);
    }
}
