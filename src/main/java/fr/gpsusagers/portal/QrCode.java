package fr.gpsusagers.portal;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// An address as a QR code.
///
/// @param size side length in modules (the small squares of the code)
/// @param lines the dark modules as strokes of an SVG path, one module wide
/// @param image the code as a PNG `data:` URL, for paper
public record QrCode(int size, String lines, String image) {

    /// Width of the white border that cameras need to see the code, in modules.
    public static final int BORDER = 4;

    private static final int PIXELS = 12;

    /// @throws IllegalArgumentException if the address is too long for a QR code
    public static QrCode of(String address) {
        try {
            ByteMatrix squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth(), lines(squares), image(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "Address too long for a QR code: " + address.length() + " characters", tooLong);
        }
    }

    /// The SVG view box, border included.
    public String viewBox() {
        int side = size + 2 * BORDER;
        return "-" + BORDER + " -" + BORDER + " " + side + " " + side;
    }

    private static String lines(ByteMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int start = x;
                while (x < squares.getWidth() && squares.get(x, y) == squares.get(start, y)) {
                    x++;
                }
                if (squares.get(start, y) == 1) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append(".5h")
                            .append(x - start);
                }
            }
        }
        return path.toString();
    }

    private static String image(ByteMatrix squares) {
        int side = (squares.getWidth() + 2 * BORDER) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, side, side);
        brush.setColor(Color.BLACK);
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    brush.fillRect((x + BORDER) * PIXELS, (y + BORDER) * PIXELS, PIXELS, PIXELS);
                }
            }
        }
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
