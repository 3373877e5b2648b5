package fr.gpsusagers.portal.sheet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/// Reads QR codes, as the camera of a telephone does.
final class CodeReader {

    private CodeReader() {}

    /// The text of the code in a picture.
    static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException nothing) {
            throw new AssertionError("No QR code found in the picture", nothing);
        } catch (ReaderException unreadable) {
            throw new AssertionError("Cannot decode the QR code", unreadable);
        }
    }
}
