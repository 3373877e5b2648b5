package fr.gpsusagers.switchboard.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// A picture as it is sent to browsers. Each is read once, when it is first asked for.
///
/// @param address where browsers find it; changes with its content, so that they may keep it for a year
/// @param width in pixels: browsers keep its place free while it loads
record PictureFile(byte[] png, String address, int width, int height) {

    /// A PNG starts with its signature and the head of its first chunk, then come width and height.
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    private static final Map<GuidePicture, PictureFile> READ = new ConcurrentHashMap<>();

    static PictureFile of(GuidePicture picture) {
        return READ.computeIfAbsent(picture, PictureFile::read);
    }

    private static PictureFile read(GuidePicture picture) {
        String name = picture.word() + ".png";
        try (var stream = PictureFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new NoSuchElementException(name + " is not among the pictures of the guides");
            }
            return of(picture, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PictureFile of(GuidePicture picture, byte[] png) {
        var head = ByteBuffer.wrap(png);
        var sum = new CRC32();
        sum.update(png);
        return new PictureFile(
                png,
                "/image/aide/%s.png?v=%08x".formatted(picture.word(), sum.getValue()),
                head.getInt(WIDTH_AT),
                head.getInt(HEIGHT_AT));
    }
}
