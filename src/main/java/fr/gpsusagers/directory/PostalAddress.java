package fr.gpsusagers.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one writes to or goes.
///
/// @param street empty when only a postal box is known
/// @param complement a postal box, a floor
public record PostalAddress(
        Optional<String> street, Optional<String> complement, Optional<String> postalCode, Optional<String> town) {

    private static final Pattern BOX = Pattern.compile("(^|\\s*[-–,]?\\s+)(BP|CS|TSA)\\s*\\d[\\d ]*");
    private static final Pattern SORTING = Pattern.compile("(?i)\\bcedex\\b");

    /// Whether one can go there: a street or at least a town is known, not only a postal box.
    public boolean isVisitable() {
        return street.isPresent() && town.isPresent();
    }

    /// The same place without what only the post knows: its boxes, its sorting offices.
    public PostalAddress toGoTo() {
        if (complement.isEmpty() && street.filter(PostalAddress::mayHaveBox).isEmpty()) {
            return this;
        }
        return new PostalAddress(
                street.map(line -> BOX.matcher(line).replaceAll("").strip()),
                complement
                        .map(more -> Arrays.stream(more.split(", "))
                                .filter(part -> !BOX.matcher(part).find()
                                        && !SORTING.matcher(part).find())
                                .collect(Collectors.joining(", ")))
                        .filter(more -> !more.isEmpty()),
                postalCode,
                town);
    }

    /// Quick to ask: most streets have no box, and each answer passes here several times.
    private static boolean mayHaveBox(String line) {
        return line.contains("BP") || line.contains("CS") || line.contains("TSA");
    }

    /// As written on an envelope, with a no-break space after the postal code. A sorting office (« cedex ») stands for
    /// the town.
    public List<String> lines() {
        boolean sorted = complement.filter(more -> SORTING.matcher(more).find()).isPresent();
        Optional<String> place =
                town.map(name -> postalCode.map(code -> code + '\u00A0').orElse("") + name);
        return Stream.of(street, complement, sorted ? Optional.<String>empty() : place)
                .flatMap(Optional::stream)
                .toList();
    }

    /// « 127 bis rue Roger Aini, 14100 Lisieux ».
    public String inOneLine() {
        return String.join(", ", lines());
    }
}
