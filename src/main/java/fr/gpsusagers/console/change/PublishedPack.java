package fr.gpsusagers.console.change;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.publication.ReadPublished;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The published pack, to which changes apply. Before the first publication, the pack of the folder.
@Component
class PublishedPack {

    private final ObjectProvider<ReadPublished> readPublished;
    private final OpenPack packs;

    PublishedPack(ObjectProvider<ReadPublished> readPublished, OpenPack packs) {
        this.readPublished = readPublished;
        this.packs = packs;
    }

    /// @throws IllegalArgumentException if the pack has errors; the French message says how to fix them
    Pack read(Console console) {
        return readPublished
                .getObject()
                .read()
                .or(() -> packs.read(Optional.empty(), console))
                .orElseThrow(() -> new IllegalArgumentException("Le paquet est à corriger d’abord : ./gps check."));
    }
}
