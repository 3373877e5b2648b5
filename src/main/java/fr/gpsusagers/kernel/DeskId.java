package fr.gpsusagers.kernel;

/// Names a desk: a contact whose team works in the product. Never changes meaning.
public record DeskId(String value) {

    public DeskId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
