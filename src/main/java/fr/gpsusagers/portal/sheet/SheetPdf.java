package fr.gpsusagers.portal.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.portal.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// The sheet on paper: one A5 page in black and white, accessible to screen readers (PDF/UA). Its font,
/// Liberation Sans (SIL Open Font License), comes with PDFBox.
@Component
class SheetPdf {

    static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// The height of the page between its margins, and of a line for notes. The template uses the same values.
    private static final double PAGE_MILLIMETRES = 193;

    private static final double LINE_MILLIMETRES = 7.6;
    private static final int FEWEST_LINES = 2;

    /// The layout of a sheet: how many lines it leaves for notes, and the size of its letters.
    record Fit(int lines, Letters letters) {

        boolean isSmall() {
            return letters == Letters.SMALL;
        }
    }

    enum Letters {
        USUAL,
        SMALL
    }

    byte[] write(Sheet sheet) {
        XRLog.setLoggingEnabled(false);
        QrCode code = QrCode.of(sheet.address().full());
        return draw(text(sheet, code, bestFit(sheet, code)));
    }

    /// Fits as many lines for notes as one page holds. Uses small letters if fewer than two lines would fit.
    private static Fit bestFit(Sheet sheet, QrCode code) {
        int usual = spareLines(text(sheet, code, new Fit(0, Letters.USUAL)));
        if (usual >= FEWEST_LINES) {
            return new Fit(usual, Letters.USUAL);
        }
        return new Fit(Math.max(0, spareLines(text(sheet, code, new Fit(0, Letters.SMALL)))), Letters.SMALL);
    }

    /// Counts the lines that fit below the content. Negative if the content itself does not fit.
    private static int spareLines(String text) {
        try (var renderer =
                builder(text).toStream(OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            double points = renderer.getRootBox().getHeight() / (double) renderer.getDotsPerPoint();
            double millimetres = points / POINTS_PER_MILLIMETRE;
            return (int) Math.floor((PAGE_MILLIMETRES - millimetres) / LINE_MILLIMETRES);
        }
    }

    private static byte[] draw(String text) {
        var bytes = new ByteArrayOutputStream();
        try {
            builder(text).toStream(bytes).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String text) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(SheetPdf::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(new WordBreaker())
                .withHtmlContent(text, null)
                .withProducer("GPS usagers");
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    private static String text(Sheet sheet, QrCode code, Fit fit) {
        return Page.text((output, interceptor) -> JtepdfGenerated.render(output, interceptor, sheet, code, fit));
    }

    /// Breaks lines after spaces, hyphens and slashes only: never after an apostrophe or at a no-break space.
    private static final class WordBreaker implements FSTextBreaker {

        private static final int DONE = -1;

        private String text = "";
        private int at;

        @Override
        public void setText(String newText) {
            text = newText;
            at = 0;
        }

        @Override
        public int next() {
            while (at < text.length()) {
                char sign = text.charAt(at++);
                if (sign == ' ' || sign == '-' || sign == '/') {
                    return at;
                }
            }
            return DONE;
        }
    }
}
