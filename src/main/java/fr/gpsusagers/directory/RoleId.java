package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.Identifiers;

/// Names a role that a contact plays for a place: `circonscription`, `clic`, `mairie`. Never changes meaning.
public record RoleId(String value) {

    public RoleId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
