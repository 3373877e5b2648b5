package fr.gpsusagers.directory;

import java.util.Optional;

/// Where one writes to or goes.
///
/// @param street empty when only a postal box is known
/// @param complement a postal box, a floor
public record PostalAddress(
        Optional<String> street, Optional<String> complement, Optional<String> postalCode, Optional<String> town) {

    /// Whether one can go there: a street or at least a town is known, not only a postal box.
    public boolean isVisitable() {
        return street.isPresent() && town.isPresent();
    }

    /// « 127 bis rue Roger Aini, 14100 Lisieux », with a no-break space in the postal code's pair.
    public String inOneLine() {
        var line = new StringBuilder();
        street.ifPresent(line::append);
        complement.ifPresent(more -> line.append(line.isEmpty() ? "" : ", ").append(more));
        if (town.isPresent()) {
            line.append(line.isEmpty() ? "" : ", ");
            postalCode.ifPresent(code -> line.append(code).append('\u00A0'));
            line.append(town.get());
        }
        return line.toString();
    }
}
