package fr.gpsusagers.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever prints an answer gets one page with the contact and what to do.
@ExtendWith(Browser.class)
class PrintedAnswerTest extends RunningProduct {

    private static final int ANSWERS = 10;

    @Autowired
    private PackInUse packs;

    @Test
    void ten_answers_print_on_one_page_each(Visitor visitor) throws IOException {
        Page page = visitor.page();
        var guide = packs.current().guide();
        var needs = guide.needs().stream()
                .filter(need -> !need.isDanger())
                .limit(ANSWERS)
                .toList();
        for (var need : needs) {
            String address = "/parcours/" + String.join("/", guide.shortestWay(need.id())) + "?lieu=14366";
            page.navigate(at(address));
            String contact = page.locator("[data-partie=contact]").innerText();
            String act = page.locator("[data-partie=acte] b, [data-partie=acte] address")
                    .first()
                    .innerText();
            try (var printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                String text = words(new PDFTextStripper().getText(printed));
                assertThat(printed.getNumberOfPages()).as(address).isEqualTo(1);
                assertThat(text).as(address).contains(words(contact), words(act));
                assertThat(text).as(address).doesNotContain("Quitter", "Cela vous suffit", "Garder cette fiche");
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
