package fr.gpsusagers.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.TextBrowser;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What screens may show of a citizen in danger, at each hour.
///
/// @param at the address of a page of the product
/// @param secrets her number and her mail address, as agents read them
record SafeScreens(Clock clock, UnaryOperator<String> at, Ticket ticket, List<String> secrets) {

    /// @param desk an agent who is signed in
    /// @param safe empty if no hour is safe
    void agentsAreNotPushedToCall(TextBrowser desk, Optional<SafeHours> safe) {
        Document list = desk.open(at.apply("/agent"));
        Element card = list.expectFirst("a[href^='/agent/demande/']");
        String text = TextBrowser.plain(desk.open(card.absUrl("href")).expectFirst("main"));
        list = desk.open(at.apply("/agent"));
        String line = TextBrowser.plain(list.expectFirst("a[href='" + card.attr("href") + "']"));
        if (isSafe(safe)) {
            assertThat(text).contains("N’appelez que quand c’est sans danger.", "Ne rien laisser", secrets.getFirst());
            assertThat(line).doesNotContain("Ne pas appeler");
            return;
        }
        assertThat(text)
                .as("card at %s", now())
                .doesNotContain(secrets)
                .doesNotContain("ici le Département", "vous rappellerez", "librement")
                .contains(safe.map(hours -> "N’appelez pas maintenant. Appelez "
                                + hours.inWords().replace('\u00A0', ' ') + ", et à aucune autre heure.")
                        .orElse("Ne pas appeler. Pas de SMS, pas de mail, pas de lettre."));
        assertThat(line).contains(safe.isPresent() ? "Ne pas appeler maintenant" : "Ne pas appeler");
        assertThat(desk.press(list, "Prendre la suivante")
                        .select("main [role=status]")
                        .text())
                .contains("Rien n’attend");
    }

    void openCard(Page desk) {
        desk.navigate(at.apply("/agent"));
        desk.locator("a[href^='/agent/demande/']").first().click();
    }

    /// @param told the time that her page has to tell
    void sheIsToldSafeHoursOnly(Optional<SafeHours> safe, String told) {
        String text = followed()
                .select(".gps-promise, .gps-steps li:not(.is-done)")
                .eachText()
                .toString();
        assertThat(text.replace('\u00A0', ' ')).as("/suivi at %s", now()).contains(told);
        if (safe.isEmpty()) {
            assertThat(text).contains("Personne ne vous appelle").doesNotContain("rappelons");
            return;
        }
        assertThat(ToldTime.all(text, now().toLocalDate())).hasSize(2).allSatisfy(time -> {
            assertThat(includes(safe, time.to().minusMinutes(1))).as("%s", time).isTrue();
            assertThat(time.from().filter(from -> !includes(safe, from))).isEmpty();
        });
    }

    private Document followed() {
        var citizen = new TextBrowser();
        Document page = citizen.open(at.apply("/suivi"));
        page.select("#reference").val(ticket.reference());
        page.select("#code").val(ticket.code());
        return citizen.press(page, "Voir où elle en est");
    }

    void follow(Page citizen) {
        citizen.context().clearCookies();
        citizen.navigate(at.apply("/suivi"));
        citizen.locator("#reference").fill(ticket.reference());
        citizen.locator("#code").fill(ticket.code());
        press(citizen, "Voir où elle en est");
    }

    private boolean isSafe(Optional<SafeHours> safe) {
        return includes(safe, now());
    }

    private static boolean includes(Optional<SafeHours> safe, LocalDateTime moment) {
        return safe.filter(hours -> AnswerHours.of(Optional.of(hours), Set.of()).includes(moment))
                .isPresent();
    }

    private LocalDateTime now() {
        return FrenchTime.now(clock);
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
