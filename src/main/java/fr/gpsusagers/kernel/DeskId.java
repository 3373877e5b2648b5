package fr.gpsusagers.kernel;

/// Identifies a desk: a contact whose team works in the product. An id never changes meaning.
public record DeskId(String value) {

    public DeskId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
