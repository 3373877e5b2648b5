package fr.gpsusagers.portal;

/// Where a page can lead, as one of its choices says it.
///
/// @param detail says which one is meant, or what to expect; empty if the label says enough
public record Link(String label, String detail, String address) {

    public Link(String label, String address) {
        this(label, "", address);
    }
}
