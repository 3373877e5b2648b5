package fr.gpsusagers.enquiry.promise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

/// A span of time within one day during which a number of agents call citizens back.
///
/// @param from included
/// @param to excluded
/// @param people the number of agents
public record Block(LocalDateTime from, LocalDateTime to, int people) {

    public Block {
        if (!from.isBefore(to) || people < 1) {
            throw new IllegalArgumentException("A block must begin before it ends, and have at least one agent");
        }
    }

    /// Returns the work that fits into the block: two agents in one hour do two hours of work.
    public Duration work() {
        return Duration.between(from, to).multipliedBy(people);
    }

    /// Returns the block from this moment on. Empty if the block is over by then.
    public List<Block> after(LocalDateTime moment) {
        if (!moment.isBefore(to)) {
            return List.of();
        }
        return List.of(moment.isAfter(from) ? new Block(moment, to, people) : this);
    }

    /// Returns the block up to this moment, which must be after its beginning.
    public Block until(LocalDateTime moment) {
        return moment.isBefore(to) ? new Block(from, moment, people) : this;
    }

    /// Returns the same block with at most this number of agents.
    public Block withAtMost(int most) {
        return people <= most ? this : new Block(from, to, most);
    }

    /// Splits blocks that overlap, and returns them in order. Where several overlap, their agents are added up.
    public static List<Block> apart(List<Block> blocks) {
        var edges = new TreeSet<LocalDateTime>();
        blocks.forEach(block -> edges.addAll(List.of(block.from(), block.to())));
        return edges.stream()
                .filter(edge -> edges.higher(edge) != null)
                .map(edge -> List.of(edge, edges.higher(edge)))
                .filter(pair -> peopleAt(blocks, pair.getFirst()) > 0)
                .map(pair -> new Block(pair.getFirst(), pair.getLast(), peopleAt(blocks, pair.getFirst())))
                .toList();
    }

    private static int peopleAt(List<Block> blocks, LocalDateTime moment) {
        return blocks.stream()
                .filter(block -> !moment.isBefore(block.from()) && moment.isBefore(block.to()))
                .mapToInt(Block::people)
                .sum();
    }
}
