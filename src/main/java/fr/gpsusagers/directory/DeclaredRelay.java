package fr.gpsusagers.directory;

import java.util.Optional;

/// The administration's own relay for deaf people, if it declares one. Without it, pages name the relay that telephone
/// operators offer to their customers.
public record DeclaredRelay(Optional<OwnRelay> own) {

    public static final DeclaredRelay NONE = new DeclaredRelay(Optional.empty());
}
