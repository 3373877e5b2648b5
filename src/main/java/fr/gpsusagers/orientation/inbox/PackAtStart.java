package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.orientation.publication.FolderReading;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts a pack in service before the first page is served.
@Component
@Profile("!command")
class PackAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PackAtStart.class);

    private final PublishedPacks publishedPacks;
    private final FolderReading reading;
    private final Path folder;

    PackAtStart(PublishedPacks publishedPacks, FolderReading reading, @Value(ReadAhead.FOLDER) Path folder) {
        this.publishedPacks = publishedPacks;
        this.reading = reading;
        this.folder = folder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        switch (publishedPacks.start(reading)) {
            case PublishedPacks.Starting.FromFolder(var _) -> {}
            case PublishedPacks.Starting.FromPublication(var pack, boolean differs) -> {
                if (differs) {
                    LOG.info(
                            "Serving the published pack ({}); the pack in {} differs: ./gps publish {}",
                            pack.identity().version(),
                            folder,
                            folder);
                }
            }
            case PublishedPacks.Starting.Refused(List<Finding> findings) -> throw refusal(findings);
        }
    }

    private Refusal refusal(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        return new Refusal("Le contenu de " + folder + " est refusé (" + errors.size() + " erreurs). Première : "
                + errors.stream().map(Finding::toString).findFirst().orElse("") + " Tout voir : ./gps check "
                + folder);
    }
}
