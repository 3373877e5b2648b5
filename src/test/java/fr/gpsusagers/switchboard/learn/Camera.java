package fr.gpsusagers.switchboard.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes the pictures of the guides. Without the switches it only checks that the screen has what the picture shows.
final class Camera {

    static final Path FOLDER = Path.of("src/main/resources/fr/gpsusagers/switchboard/learn");

    private static final boolean RENEWS = Boolean.getBoolean("gps.regenerate") && Boolean.getBoolean("gps.screens");
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 900;
    private static final int MARGIN = 6;

    private Camera() {}

    static void take(Page page, GuidePicture picture, String selector) {
        take(page, picture, selector, HEIGHT);
    }

    /// @param highest cuts what is below, in pixels
    static void take(Page page, GuidePicture picture, String selector, int highest) {
        page.setViewportSize(WIDTH, HEIGHT);
        BoundingBox box = page.locator(selector).first().boundingBox();
        assertThat(box).as("%s on the screen of %s", selector, picture).isNotNull();
        if (!RENEWS) {
            return;
        }
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(
                        Math.max(0, box.x - MARGIN),
                        Math.max(0, box.y - MARGIN),
                        Math.min(box.width + 2 * MARGIN, WIDTH),
                        Math.min(box.height + 2 * MARGIN, highest)));
        keep(picture, png);
    }

    private static void keep(GuidePicture picture, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(picture.word() + ".png"), Palette.reduce(png));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
