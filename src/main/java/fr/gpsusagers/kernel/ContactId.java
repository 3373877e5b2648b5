package fr.gpsusagers.kernel;

/// Names a contact (a role that answers, never a person). Never changes meaning; a rename keeps the old id as an alias.
public record ContactId(String value) {

    public ContactId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
