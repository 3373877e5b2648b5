package fr.gpsusagers.switchboard.learn;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Rewrites a picture of a screen with few colours, which makes its file several times smaller.
final class Palette {

    private static final int COLOURS = 32;

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (int colour : pixels(image)) {
            counts.merge(colour, 1, Integer::sum);
        }
        this.colours = choose(counts);
    }

    static byte[] reduce(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return write(new Palette(image).index(image));
    }

    /// Chooses the colour that is most missed: frequent, and far from those chosen.
    private static int[] choose(Map<Integer, Integer> counts) {
        var distances = new HashMap<Integer, Double>();
        counts.keySet().forEach(colour -> distances.put(colour, Double.MAX_VALUE / Integer.MAX_VALUE));
        int[] chosen = new int[Math.min(COLOURS, counts.size())];
        for (int place = 0; place < chosen.length; place++) {
            int next = counts.entrySet().stream()
                    .max((one, other) -> Double.compare(
                            one.getValue() * distances.getOrDefault(one.getKey(), 0.0),
                            other.getValue() * distances.getOrDefault(other.getKey(), 0.0)))
                    .orElseThrow()
                    .getKey();
            chosen[place] = next;
            distances.replaceAll((colour, distance) -> Math.min(distance, distance(colour, next)));
        }
        return chosen;
    }

    private BufferedImage index(BufferedImage image) {
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] places = Arrays.stream(pixels(image)).map(this::place).toArray();
        indexed.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), places);
        return indexed;
    }

    private int place(int colour) {
        return nearest.computeIfAbsent(colour, wanted -> {
            int best = 0;
            for (int place = 1; place < colours.length; place++) {
                best = distance(wanted, colours[place]) < distance(wanted, colours[best]) ? place : best;
            }
            return best;
        });
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static double distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
