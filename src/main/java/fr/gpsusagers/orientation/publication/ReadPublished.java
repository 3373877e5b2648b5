package fr.gpsusagers.orientation.publication;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import java.util.Optional;

/// Reads the pack in force from the database, without putting it in service. Empty before the first start of
/// the product.
@UseCase
public final class ReadPublished {

    private final Publications publications;
    private final ReadPack read;

    public ReadPublished(Publications publications, ReadPack read) {
        this.publications = publications;
        this.read = read;
    }

    public Optional<Pack> read() {
        return publications
                .findInForce()
                .map(publications::filesOf)
                .map(read::read)
                .filter(ReadPack.Outcome.Accepted.class::isInstance)
                .map(accepted -> ((ReadPack.Outcome.Accepted) accepted).pack());
    }
}
