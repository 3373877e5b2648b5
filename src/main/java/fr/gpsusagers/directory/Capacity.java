package fr.gpsusagers.directory;

import java.util.List;
import java.util.stream.Collectors;

/// The working time that a desk declares for one way of answering.
///
/// @param blocks when agents do this work, and how many
/// @param minutesEach time for one request, assumed by the pack until it is measured
public record Capacity(List<WorkBlock> blocks, int minutesEach) {

    private static final int FEW = 2;

    /// @throws IllegalArgumentException in French, with how to mend it
    public Capacity {
        if (minutesEach < 1) {
            throw new IllegalArgumentException(
                    "Une demande prend au moins une minute. Écrivez un nombre entier, comme 8.");
        }
        blocks = List.copyOf(blocks);
    }

    /// Whether the desk never does this work.
    public boolean isNone() {
        return blocks.isEmpty();
    }

    /// Whether so few agents do this work at a time that the desk shares it with its substitute.
    public boolean isOfFewAgents() {
        return blocks.stream().allMatch(block -> block.people() <= FEW);
    }

    /// « mardi 9 h – 12 h, 2 personnes ; mercredi 9 h – 12 h, 1 personne »
    public String inWords() {
        return blocks.stream().map(WorkBlock::inWords).collect(Collectors.joining(" ; "));
    }
}
