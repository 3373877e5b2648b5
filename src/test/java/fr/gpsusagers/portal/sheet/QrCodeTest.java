package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.portal.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");
    private static final int PIXELS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gps.calvados.example/fiche/standard",
                "http://localhost:8080/fiche/gestion-rsa-1?besoin=rsa-suspension&lieu=14366&situation=sourd"
            })
    void the_drawn_strokes_say_the_address(String address) {
        var code = QrCode.of(address);
        assertThat(CodeReader.read(drawn(code))).isEqualTo(address);
    }

    @Test
    void the_drawing_leaves_a_white_border() {
        var code = QrCode.of("https://gps.calvados.example/fiche/standard");
        assertThat(code.viewBox()).isEqualTo("-4 -4 " + (code.size() + 8) + " " + (code.size() + 8));
    }

    @Test
    void an_address_that_no_code_holds_is_refused_without_being_said() {
        String endless = "https://gps.calvados.example/" + "x".repeat(4_000);
        assertThatThrownBy(() -> QrCode.of(endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xxx");
    }

    private static BufferedImage drawn(QrCode code) {
        int side = (code.size() + 2 * QrCode.BORDER) * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        STROKE.matcher(code.lines())
                .results()
                .forEach(stroke -> pen.fillRect(
                        (Integer.parseInt(stroke.group(1)) + QrCode.BORDER) * PIXELS,
                        (Integer.parseInt(stroke.group(2)) + QrCode.BORDER) * PIXELS,
                        Integer.parseInt(stroke.group(3)) * PIXELS,
                        PIXELS));
        pen.dispose();
        return picture;
    }
}
