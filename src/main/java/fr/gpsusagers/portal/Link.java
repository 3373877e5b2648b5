package fr.gpsusagers.portal;

import fr.gpsusagers.hall.Icon;
import java.util.Optional;

/// Where a page can lead, as one of its choices says it.
///
/// @param icon drawn beside the label, where the page has drawings
/// @param detail says which one is meant, or what to expect; empty if the label says enough
public record Link(Optional<Icon> icon, String label, String detail, String address) {

    public Link(String label, String address) {
        this(label, "", address);
    }

    public Link(String label, String detail, String address) {
        this(Optional.empty(), label, detail, address);
    }

    public Link(Icon icon, String label, String detail, String address) {
        this(Optional.of(icon), label, detail, address);
    }
}
