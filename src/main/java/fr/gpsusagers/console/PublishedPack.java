package fr.gpsusagers.console;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.publication.ReadPublished;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The published pack, without manual changes. Before the first publication, the pack of the folder.
@Component
public final class PublishedPack {

    private final ObjectProvider<ReadPublished> readPublished;
    private final OpenPack packs;

    public PublishedPack(ObjectProvider<ReadPublished> readPublished, OpenPack packs) {
        this.readPublished = readPublished;
        this.packs = packs;
    }

    /// @throws IllegalArgumentException if the pack has errors; the French message says how to fix them
    public Pack read(Console console) {
        return readPublished
                .getObject()
                .read()
                .or(() -> packs.read(Optional.empty(), console))
                .orElseThrow(() -> new IllegalArgumentException("Le paquet est à corriger d’abord : ./gps check."));
    }
}
