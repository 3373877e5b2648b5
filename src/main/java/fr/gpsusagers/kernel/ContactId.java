package fr.gpsusagers.kernel;

/// Identifies a contact: a role that answers the public, never a person. An id never changes meaning. A renamed
/// contact keeps its old id as an alias.
public record ContactId(String value) {

    public ContactId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
