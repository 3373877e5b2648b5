package fr.gpsusagers.switchboard.learn;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves the pictures of the guides. They show invented requests only, so they are public, and browsers may cache them
/// for a year.
@RestController
final class PictureController {

    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureFiles files;

    PictureController(PictureFiles files) {
        this.files = files;
    }

    @GetMapping("/image/aide/{name}.png")
    @MayCall(Who.ANYONE)
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return GuidePicture.find(name)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(FOR_A_YEAR)
                        .body(files.get(picture).png()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
