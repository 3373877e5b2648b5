package fr.gpsusagers.console;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The published pack, without manual changes. Before the first publication, the pack of the folder.
@Component
public final class PublishedPack {

    private final ObjectProvider<PublishedPacks> publishedPacks;
    private final OpenPack packs;

    public PublishedPack(ObjectProvider<PublishedPacks> publishedPacks, OpenPack packs) {
        this.publishedPacks = publishedPacks;
        this.packs = packs;
    }

    /// @throws IllegalArgumentException if the pack has errors; the French message says how to fix them
    public Pack read(Console console) {
        return publishedPacks
                .getObject()
                .read()
                .or(() -> packs.read(Optional.empty(), console))
                .orElseThrow(() -> new IllegalArgumentException("Le paquet est à corriger d’abord : ./gps check."));
    }
}
