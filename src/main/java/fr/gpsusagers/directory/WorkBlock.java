package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When a desk does one kind of work, and how many of its agents do it.
public record WorkBlock(Hours hours, int people) {

    private static final Pattern WRITTEN = Pattern.compile("(.+?)\\s+x([1-9]\\d?)");

    /// Reads the blocks of a pack: `Mo-Fr 10:00-12:00 x2|Mo 14:00-16:00 x1`. Nothing written is no block.
    ///
    /// @throws IllegalArgumentException in French, with how to mend it
    public static List<WorkBlock> parseAll(String written) {
        return written.isBlank()
                ? List.of()
                : Arrays.stream(written.split("\\|"))
                        .map(String::strip)
                        .map(WorkBlock::parse)
                        .toList();
    }

    private static WorkBlock parse(String written) {
        Matcher block = WRITTEN.matcher(written);
        if (!block.matches()) {
            throw new IllegalArgumentException("Bloc « " + written
                    + " » illisible. Écrivez les jours, les heures et le nombre de personnes : Mo-Fr 10:00-12:00 x2");
        }
        return new WorkBlock(Hours.parse(block.group(1)), Integer.parseInt(block.group(2)));
    }

    /// The notation that [#parseAll] reads.
    public static String written(List<WorkBlock> blocks) {
        return blocks.stream()
                .map(block -> block.hours().written() + " x" + block.people())
                .collect(Collectors.joining("|"));
    }

    String inWords() {
        return String.join(", ", hours.inWords()) + ", " + people + (people == 1 ? " personne" : " personnes");
    }
}
