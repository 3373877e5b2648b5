package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ListedChange;
import fr.gpsusagers.orientation.publication.PublicationKey;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Publishes a pack, or restores the previous one, for callers with the key from the data folder,
/// such as `./gps publish`.
@RestController
@Profile("!command")
class PublicationController {

    private static final String BEARER = "Bearer ";
    private static final int MOST_BYTES = 24 << 20;

    private final PublishedPacks publishedPacks;
    private final PublicationKey key;

    PublicationController(PublishedPacks publishedPacks, Settings settings) {
        this.publishedPacks = publishedPacks;
        this.key = PublicationKey.ofFolder(settings.data());
    }

    @PostMapping(path = "/interne/paquet", produces = MediaType.TEXT_PLAIN_VALUE)
    @MayCall(Who.KEY_HOLDER)
    ResponseEntity<String> publish(
            @RequestHeader("Authorization") Optional<String> authorization, InputStream archive) {
        return ifAllowed(authorization, () -> switch (publishedPacks.publish(PackFiles.ofArchive(read(archive)))) {
            case PublishedPacks.Publishing.Published(Pack pack, var conflicts) -> done("En service", pack, conflicts);
            case PublishedPacks.Publishing.Refused(List<Finding> errors) ->
                ResponseEntity.unprocessableContent()
                        .body(errors.stream().map(Finding::toString).collect(Collectors.joining("\n"))
                                + "\nContenu refusé : celui d’avant reste en service.");
        });
    }

    @PostMapping(path = "/interne/paquet/precedent", produces = MediaType.TEXT_PLAIN_VALUE)
    @MayCall(Who.KEY_HOLDER)
    ResponseEntity<String> rollBack(@RequestHeader("Authorization") Optional<String> authorization) {
        return ifAllowed(authorization, () -> switch (publishedPacks.rollBack()) {
            case PublishedPacks.RollingBack.PutBack(Pack pack, var conflicts) ->
                done("Remis en service", pack, conflicts);
            case PublishedPacks.RollingBack.NothingBefore() ->
                ResponseEntity.status(HttpStatus.CONFLICT).body("Il n’y a pas de contenu d’avant. Rien n’a changé.");
        });
    }

    private ResponseEntity<String> ifAllowed(
            Optional<String> authorization, Supplier<ResponseEntity<String>> whenAllowed) {
        boolean allowed = authorization
                .filter(header -> header.startsWith(BEARER))
                .filter(header -> key.fits(header.substring(BEARER.length())))
                .isPresent();
        return allowed
                ? whenAllowed.get()
                : ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .body("Réservé à qui peut lire le dossier des données. Utilisez ./gps publish.");
    }

    /// Reads the archive, up to the maximum size of a pack. Must be called only after the key was checked.
    private static byte[] read(InputStream archive) {
        try {
            byte[] read = archive.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IllegalArgumentException("L’archive du paquet dépasse 24 Mo. Publiez un paquet plus petit.");
            }
            return read;
        } catch (IOException brokenOff) {
            throw new IllegalArgumentException(
                    "L’archive du paquet n’est pas arrivée entière. Publiez à nouveau.", brokenOff);
        }
    }

    private static ResponseEntity<String> done(String what, Pack pack, List<ListedChange> conflicts) {
        return ResponseEntity.ok(what + " : " + pack.identity().id() + ", version "
                + pack.identity().version() + ", contenu " + pack.fingerprint() + "." + said(conflicts));
    }

    private static String said(List<ListedChange> conflicts) {
        return conflicts.isEmpty()
                ? ""
                : "\nEn conflit avec des changements faits à la main, qui restent en vigueur :\n"
                        + conflicts.stream().map(ListedChange::inWords).collect(Collectors.joining("\n"))
                        + "\nPour laisser parler le contenu publié : ./gps change undo N";
    }
}
