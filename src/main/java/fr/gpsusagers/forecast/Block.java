package fr.gpsusagers.forecast;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;

/// A stretch of one day during which some people call back.
///
/// @param from included
/// @param to excluded
public record Block(LocalDateTime from, LocalDateTime to, int people) {

    public Block {
        if (!from.isBefore(to) || people < 1) {
            throw new IllegalArgumentException("A block has a beginning before its end, and somebody");
        }
    }

    /// What can be done in it: two people in one hour do two hours of work.
    public Duration work() {
        return Duration.between(from, to).multipliedBy(people);
    }

    /// The block from this moment on; none of it where it is over by then.
    public List<Block> after(LocalDateTime moment) {
        if (!moment.isBefore(to)) {
            return List.of();
        }
        return List.of(moment.isAfter(from) ? new Block(moment, to, people) : this);
    }

    /// The block up to this moment, which is after its beginning.
    public Block until(LocalDateTime moment) {
        return moment.isBefore(to) ? new Block(from, moment, people) : this;
    }

    /// The same block, with at most so many people.
    public Block withAtMost(int most) {
        return people <= most ? this : new Block(from, to, most);
    }

    /// The same stretches in order, none over another: where two blocks overlap, their people work together.
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
