package fr.gpsusagers.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// On a telephone of 320 x 640 px an answer shows what was understood, the contact, its state and one act, whatever
/// the need, the place, the hour and the person.
@ExtendWith(Browser.class)
class FirstScreenTest extends RunningProduct {

    private static final int TALLEST_MEDIAN = 2_700;
    private static final int HEAVIEST = 14_000;
    private static final List<String> PLACES =
            List.of("14366", "14047", "14118", "14762", "14258", "14341", "", "76540", "dep-61");
    private static final List<LocalDateTime> MOMENTS = List.of(
            LocalDateTime.of(2026, 12, 1, 10, 40),
            LocalDateTime.of(2026, 12, 4, 18, 5),
            LocalDateTime.of(2026, 12, 6, 15, 0),
            LocalDateTime.of(2026, 12, 25, 11, 0));
    private static final List<String> PEOPLE =
            List.of("", "&compris=oui&soutien=n13", "&situation=sourd", "", "&compris=oui");

    @Autowired
    private PackInUse packs;

    private final Pack former = TestPacks.bocage();

    @AfterEach
    void putTheFormerPackBack() {
        packs.replaceBy(former);
    }

    @Test
    void forty_answers_hold_on_the_first_screen(Visitor visitor) {
        check(visitor, 40);
    }

    @Test
    @LongProof
    void every_answer_of_the_shipped_pack_holds_on_the_first_screen(Visitor visitor) {
        packs.replaceBy(TestPacks.read(Path.of("packs/calvados")));
        check(visitor, packs.current().guide().needs().size());
    }

    private void check(Visitor visitor, int most) {
        List<Need> needs = packs.current().guide().needs().stream()
                .filter(need -> !need.isDanger())
                .toList();
        Page page = visitor.phone();
        page.setViewportSize(MeasuredScreen.WIDTH, MeasuredScreen.HEIGHT);
        var faults = new ArrayList<String>();
        var heights = new ArrayList<Integer>();
        for (int at = 0; at < 2 * most && heights.size() < most; at++) {
            String address = address(needs.get(at % needs.size()), at);
            clock.moveTo(MOMENTS.get(at / 3 % MOMENTS.size()));
            Response answer = page.navigate(at(address));
            if (page.locator("[data-partie=acte]").count() == 0
                    && page.locator("#ou, .gps-choices").count() > 0) {
                continue;
            }
            var screen = MeasuredScreen.of(page);
            screen.faults().forEach(fault -> faults.add(address + ": " + fault));
            if (answer.body().length > HEAVIEST) {
                faults.add(address + ": " + answer.body().length + " bytes");
            }
            heights.add(screen.height());
        }
        assertThat(heights).as("answers measured").hasSize(most);
        assertThat(faults).isEmpty();
        assertThat(heights.stream().sorted().toList().get(heights.size() / 2)).isLessThanOrEqualTo(TALLEST_MEDIAN);
    }

    private String address(Need need, int at) {
        String way = String.join("/", packs.current().guide().shortestWay(need.id()));
        String place = PLACES.get(at % PLACES.size());
        return "/parcours/" + way + "?" + (place.isEmpty() ? "" : "lieu=" + place) + PEOPLE.get(at % PEOPLE.size());
    }
}
