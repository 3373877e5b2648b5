package fr.gpsusagers.portal.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// « Ce numéro ne répond pas ou est faux »: three of them change the answer, until someone calls to see.
@ExtendWith(Browser.class)
class ReportNumberJourney extends RunningProduct {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ReportedNumbers reportedNumbers;

    @AfterEach
    void confirm_all() {
        reported().forEach(number -> reportedNumbers.confirm(number.contact(), number.number(), DAY));
    }

    @Test
    void three_reports_put_another_contact_first_and_a_confirmation_brings_it_back(Visitor visitor) {
        Page page = visitor.pageWithoutJavaScript();
        String number = best(page);
        report(page);
        report(page);
        assertThat(best(page)).isEqualTo(number);
        report(page);
        assertThat(best(page)).isNotEqualTo(number);
        confirm_all();
        assertThat(best(page)).isEqualTo(number);
    }

    @Test
    void thanks_lead_on_to_someone_else(Visitor visitor) {
        Page page = visitor.page();
        report(page);
        assertThat(page.locator("h1")).hasText("Merci, c’est noté");
        page.getByText("Trouver quelqu’un d’autre").click();
        assertThat(page.locator("h1")).containsText("Personne ne répond");
    }

    @Test
    void a_report_names_the_contact_and_nothing_of_the_person(Visitor visitor) {
        clock.pass(java.time.Duration.ofDays(40));
        report(visitor.page());
        assertThat(reported())
                .singleElement()
                .satisfies(number -> assertThat(number.contact()).isEqualTo(new ContactId("banque-de-france")))
                .satisfies(number -> assertThat(number.times()).isEqualTo(1));
    }

    private List<ReportedNumber> reported() {
        return reportedNumbers.list();
    }

    private void report(Page page) {
        page.navigate(at("/besoin/dettes"));
        page.getByText("Ce numéro ne répond pas").click();
        page.waitForURL("**/signalement/merci**");
    }

    private String best(Page page) {
        page.navigate(at("/besoin/dettes"));
        return page.locator(".gps-best .gps-call").first().innerText();
    }
}
