package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Another département brings its name, its colours and its facts; nothing of the Calvados is in the code.
@ExtendWith(Browser.class)
class OtherBrandTest extends RunningProduct {

    static final List<String> PAGES = List.of(
            "/",
            "/parcours",
            "/parcours/rsa",
            "/numeros",
            "/besoin/parler-a-quelqu-un",
            "/besoin/parler-a-quelqu-un?situation=sourd",
            "/besoin/parler-a-quelqu-un?lieu=99001",
            "/nulle-part");

    @Autowired
    private PackInUse packs;

    private Pack former = TestPacks.bocage();

    @BeforeEach
    void putAnotherPackInService() {
        former = packs.current();
        packs.replaceBy(TestPacks.example());
    }

    @AfterEach
    void putTheFormerOneBack() {
        packs.replaceBy(former);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void a_page_shows_the_other_brand_and_nothing_of_the_former(String path, Visitor visitor) {
        visitor.inspect(at(path), "marque" + path.replaceAll("[^a-z0-9]+", "-")).holds();
        Page page = visitor.page();
        page.navigate(at(path));
        assertThat(page.title()).endsWith("Département du Val-de-Brume");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--brand-day')"))
                .isEqualTo("#7a2f52");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('footer')).backgroundColor"))
                .isEqualTo("rgb(75, 26, 51)");
        assertThat(page.content())
                .doesNotContainPattern("(?i)calvados|caen|lisieux|02.31|gps-scene|meteofrance")
                .doesNotContain("Version d’essai");
    }
}
