package fr.gpsusagers.portal.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Opinion;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Often the answer itself suffices: three lines, with their source and date, then « Cela vous suffit ? ».
@ExtendWith(Browser.class)
class ShortAnswerJourney extends RunningProduct {

    private static final NeedId SUSPENDED = new NeedId("rsa-suspension");
    private static final String ANSWER = "/parcours/rsa/rsa-suspension?lieu=14366";

    @Autowired
    private AnswerFeedback answerFeedback;

    @Autowired
    private PackInUse packs;

    @Test
    void three_lines_stand_in_the_answer_with_their_source_and_date(Visitor visitor) {
        ShortAnswer answer = packs.current().guide().findShortAnswer(SUSPENDED).orElseThrow();
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at(ANSWER));
        var lines = page.locator(".gps-short dd");
        assertThat(lines).hasCount(3);
        assertThat(lines.first()).hasText(answer.means());
        assertThat(page.locator("main")).containsText(answer.source());
        assertThat(page.locator("main")).containsText(answer.writtenOn().inWords());
        assertThat(page.getByText("À préparer")).hasCount(1);
    }

    @Test
    void whoever_is_content_says_so_with_one_tap_and_it_is_counted(Visitor visitor) {
        int before = count(Opinion.SUFFICED);
        Page page = visitor.phone();
        press(page, "Oui");
        assertThat(page.locator("h1")).hasText(Pattern.compile("^Merci"));
        assertThat(count(Opinion.SUFFICED)).isEqualTo(before + 1);
    }

    @Test
    void whoever_needs_more_is_called_back_where_a_desk_calls(Visitor visitor) {
        team.hire(Role.AGENT, "guichet-circo-pays-auge-sud");
        int before = count(Opinion.NOT_SUFFICED);
        Page page = visitor.phone();
        press(page, "Non, être rappelé");
        assertThat(page).hasURL(Pattern.compile(".*/rappel\\?parcours=rsa/rsa-suspension&lieu=14366"));
        assertThat(count(Opinion.NOT_SUFFICED)).isEqualTo(before + 1);
    }

    @Test
    void where_nobody_calls_back_a_no_asks_what_is_missing(Visitor visitor) {
        Page page = visitor.phone();
        press(page, "Non");
        assertThat(page).hasURL(Pattern.compile(".*/avis/pourquoi\\?.*"));
    }

    private void press(Page page, String button) {
        page.navigate(at(ANSWER));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private int count(Opinion opinion) {
        return new CountedOpinions(answerFeedback, SUSPENDED).of(opinion);
    }
}
