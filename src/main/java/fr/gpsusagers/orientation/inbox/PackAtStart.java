package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.orientation.publication.FolderReading;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import fr.gpsusagers.territory.France;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Puts a pack in service before the first page is served, and warms up what would be slow the first time.
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

    /// Reads the published pack again and discards it, so that the JIT compiler has compiled that code: otherwise,
    /// the first publication would take seconds to come into force on this node. Loads the communes of France, so
    /// that no citizen waits for them.
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().name("published pack").daemon().start(this::readOnce);
        Thread.ofVirtual().name("communes of France").start(France::get);
    }

    private void readOnce() {
        try {
            publishedPacks.read();
        } catch (DataAccessException lost) {
            LOG.debug(
                    "Cannot read the published pack to warm up: {}",
                    lost.getClass().getSimpleName());
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
