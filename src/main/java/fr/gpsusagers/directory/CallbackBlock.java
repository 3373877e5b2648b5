package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When a desk calls people back, and how many of its team do.
public record CallbackBlock(Hours hours, int people) {

    private static final Pattern WRITTEN = Pattern.compile("(.+?)\\s+x([1-9]\\d?)");

    /// Reads the blocks of a pack: `Mo-Fr 10:00-12:00 x2|Mo 14:00-16:00 x1`. Nothing written is no block.
    ///
    /// @throws IllegalArgumentException in French, with how to mend it
    public static List<CallbackBlock> parseAll(String written) {
        return written.isBlank()
                ? List.of()
                : Arrays.stream(written.split("\\|"))
                        .map(String::strip)
                        .map(CallbackBlock::parse)
                        .toList();
    }

    private static CallbackBlock parse(String written) {
        Matcher block = WRITTEN.matcher(written);
        if (!block.matches()) {
            throw new IllegalArgumentException("Bloc de rappel « " + written
                    + " » illisible. Écrivez les jours, les heures et le nombre de personnes : Mo-Fr 10:00-12:00 x2");
        }
        return new CallbackBlock(Hours.parse(block.group(1)), Integer.parseInt(block.group(2)));
    }

    /// The notation that [#parseAll] reads.
    public static String written(List<CallbackBlock> blocks) {
        return blocks.stream()
                .map(block -> block.hours().written() + " x" + block.people())
                .collect(Collectors.joining("|"));
    }

    String inWords() {
        return String.join(", ", hours.inWords()) + ", " + people + (people == 1 ? " personne" : " personnes");
    }
}
