package fr.gpsusagers.switchboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.gpsusagers.switchboard.SafeScreens.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.TextBrowser;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.staff.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A fortnight of a citizen in danger who named safe hours, as she, the agents and the telephone see it: an attempt, a
/// transfer, a promise that is missed, other hours, an absence, and in the end no safe hour at all.
@ExtendWith(Browser.class)
class SafeFortnightJourney extends RunningProduct {

    private static final String RSA = "guichet-gestion-rsa-1";
    private static final String LISIEUX = "guichet-circo-pays-auge-sud";

    /// The desks that answer for these two. All are open, whichever tests came before.
    private static final String[] DESKS = {
        RSA,
        LISIEUX,
        "guichet-gestion-rsa-2",
        "guichet-circo-pays-auge-nord",
        "guichet-direction-insertion",
        "guichet-standard"
    };

    private static final String DANGER =
            "parcours=rsa/rsa-suspension&lieu=14366&compris=oui&soutien=violences-conjugales";
    private static final String NUMBER = "06 39 98 75 01";
    private static final String MAIL = "heures-sures@exemple.fr";
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-12-07");
    private static final int DAYS = 14;
    private static final LocalDateTime LAST_MOMENT = FIRST_DAY.plusDays(DAYS).atTime(9, 0);

    /// Around the safe hours of her days; else once in the morning, once in the afternoon.
    private static final List<String> ON_SAFE_DAYS =
            List.of("08:50", "09:45", "10:40", "11:05", "13:50", "14:45", "15:40", "16:05");

    private static final Map<String, String> TOLD = Map.of(
            "2026-12-07T09:45", "demain entre 9 h 30 et 11 h",
            "2026-12-08T11:05", "jeudi entre 9 h 30 et 11 h",
            "2026-12-10T11:05", "mardi entre 9 h 30 et 11 h",
            "2026-12-14T09:45", "demain entre 14 h et 16 h",
            "2026-12-15T16:05", "jeudi entre 14 h et 16 h",
            "2026-12-17T16:05", "mardi entre 14 h et 16 h");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private PretendMessages messages;

    private Optional<SafeHours> safe = SafeHours.read("mardi et jeudi 9 h-11 h");

    @Test
    void over_a_fortnight_nobody_calls_or_writes_or_is_pushed_to_outside_safe_hours(Visitor visitor) {
        clock.moveTo(FIRST_DAY.atTime(8, 0));
        Hired agent = team.hire(Role.AGENT, DESKS);
        Hired away = team.hire(Role.AGENT, RSA);
        Hired lead = team.hire(Role.TEAM_LEAD, RSA);
        Page citizen = visitor.phone();
        var screens = new SafeScreens(clock, this::at, ask(citizen), List.of(NUMBER, MAIL));
        Page desk = visitor.pageWithoutJavaScript();
        var timers = new ProductTimers(product, clock);
        Map<String, Runnable> events = Map.of(
                "2026-12-08T09:45", () -> callInVain(signedIn(desk, agent)),
                "2026-12-10T09:45", () -> transfer(signedIn(desk, agent)),
                "2026-12-11T14:45", () -> nameOtherHours(visitor, citizen, screens),
                "2026-12-15T14:45", () -> takeAndGo(visitor, away, lead),
                "2026-12-15T16:05", () -> see(visitor, signedIn(desk, agent), lead),
                "2026-12-17T14:45", () -> callLater(signedIn(desk, agent)),
                "2026-12-18T14:45", () -> nameNoHours(visitor, citizen, screens),
                "2026-12-19T10:00", () -> answer(signedIn(desk, agent), screens, "Rendre au guichet"));
        for (LocalDateTime moment : moments()) {
            timers.goOnUntil(moment);
            events.getOrDefault(moment.toString(), () -> {}).run();
            screens.agentsAreNotPushedToCall(textsOf(agent), safe);
            screens.sheIsToldSafeHoursOnly(safe, TOLD.getOrDefault(moment.toString(), ""));
            assertThat(messagesToHer()).as("messages at %s", moment).isEmpty();
        }
        answer(signedIn(desk, agent), screens, "Répondu, clore");
        timers.goOnUntil(LAST_MOMENT);
        assertThat(messagesToHer()).as("messages about the answer").isEmpty();
    }

    private List<Message> messagesToHer() {
        var her = Set.of(new Address.Mobile(PhoneNumber.parse(NUMBER)), new Address.Mailbox(new EmailAddress(MAIL)));
        return messages.list().stream()
                .filter(message -> her.contains(message.to()))
                .toList();
    }

    /// A session ends an hour after the last page.
    private Page signedIn(Page desk, Hired agent) {
        team.signIn(desk, at("/agent"), agent);
        return desk;
    }

    /// What the agent reads between two events: the same pages, without their looks.
    private TextBrowser textsOf(Hired agent) {
        return new TextBrowser().withCookie(Team.COOKIE, team.openSession(agent));
    }

    private static List<LocalDateTime> moments() {
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusDays(DAYS))
                .flatMap(day -> hours(day.getDayOfWeek()).map(hour -> day.atTime(LocalTime.parse(hour))))
                .toList();
    }

    private static Stream<String> hours(DayOfWeek day) {
        return switch (day) {
            case TUESDAY, THURSDAY -> ON_SAFE_DAYS.stream();
            case MONDAY, WEDNESDAY, FRIDAY -> Stream.of("09:45", "14:45");
            case SATURDAY, SUNDAY -> Stream.of("10:00");
        };
    }

    private Ticket ask(Page citizen) {
        citizen.navigate(at("/rappel?" + DANGER));
        citizen.getByLabel("Votre numéro de téléphone").fill(NUMBER);
        citizen.getByLabel("Mardi").check();
        citizen.getByLabel("Jeudi").check();
        chooseHours(citizen, "9", "11");
        press(citizen, "Envoyer ma demande");
        List<String> values = citizen.locator(".gps-ticket b").allTextContents();
        return new Ticket(values.getFirst(), values.getLast());
    }

    private void takeNext(Page desk) {
        desk.navigate(at("/agent"));
        press(desk, "Prendre la suivante");
        assertThat(desk.locator("header a[href^='tel:']")).containsText(NUMBER);
        assertThat(desk.locator("main")).not().containsText("ici le Département");
        assertThat(desk.locator("main")).not().containsText("Message laissé");
    }

    private void callInVain(Page desk) {
        takeNext(desk);
        press(desk, "Pas de réponse");
    }

    private void transfer(Page desk) {
        takeNext(desk);
        Folds.unfold(desk);
        desk.getByLabel("Un autre guichet").fill("lisieux");
        press(desk, "Transmettre");
    }

    private void answer(Page desk, SafeScreens screens, String then) {
        screens.openCard(desk);
        press(desk, "Prendre");
        desk.getByLabel("Votre réponse").fill("Votre dossier est complet.");
        press(desk, "Envoyer");
        press(desk, then);
    }

    private void takeAndGo(Visitor visitor, Hired away, Hired lead) {
        Page colleague = visitor.pageWithoutJavaScript();
        team.signIn(colleague, at("/agent"), away);
        takeNext(colleague);
        Page page = visitor.pageWithoutJavaScript();
        team.signIn(page, at("/agent/equipe"), lead);
        page.navigate(at("/agent/equipe"));
        page.getByLabel("Qui").selectOption(away.agent().id().value().toString());
        page.getByLabel("Premier jour").fill("2026-12-15");
        page.getByLabel("Dernier jour").fill("2026-12-18");
        press(page, "Noter l’absence");
        assertThat(page.locator("main")).containsText("Absence du mardi 15 décembre");
    }

    /// Nobody called from 14 h to 16 h: the desk and its team lead see it at once, before all that is due.
    private void see(Visitor visitor, Page desk, Hired lead) {
        desk.navigate(at("/agent"));
        assertThat(desk.locator(".gps-due h2").first()).containsText("Heure sans danger manquée");
        desk.locator(".gps-due h2 + ul a").first().click();
        assertThat(desk.locator("article")).containsText("Prochaine heure : jeudi entre 14 h et 16 h.");
        Page team = visitor.page();
        this.team.signIn(team, at("/agent/equipe"), lead);
        team.navigate(at("/agent/equipe"));
        assertThat(team.locator("[aria-labelledby=manquees]"))
                .containsText("Prochaine heure : jeudi entre 14 h et 16 h.");
        visitor.look(team, "equipe-heure-manquee").holds();
    }

    private void callLater(Page desk) {
        takeNext(desk);
        Folds.unfold(desk);
        desk.getByLabel("L’heure demandée").fill("2026-12-17T17:00");
        press(desk, "Rappeler alors");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Prochaine heure possible : mardi 22 décembre à 14 h.");
        press(desk, "Pas de réponse");
    }

    private void nameOtherHours(Visitor visitor, Page citizen, SafeScreens screens) {
        screens.follow(citizen);
        citizen.getByText("Nous en dire plus").click();
        chooseHours(citizen, "14", "16");
        citizen.getByLabel("Votre adresse mail").fill(MAIL);
        visitor.look(citizen, "suivi-heures-sures").holds();
        press(citizen, "Enregistrer");
        safe = SafeHours.read("mardi et jeudi 14 h-16 h");
    }

    /// « Ne cochez rien si ce n’est pas sûr. Personne ne vous appelle alors. »
    private void nameNoHours(Visitor visitor, Page citizen, SafeScreens screens) {
        screens.follow(citizen);
        citizen.getByText("Nous en dire plus").click();
        citizen.locator("input[value=mardi]").uncheck();
        citizen.locator("input[value=jeudi]").uncheck();
        press(citizen, "Enregistrer");
        visitor.look(citizen, "suivi-rien-de-sur").holds();
        safe = Optional.empty();
    }

    private static void chooseHours(Page citizen, String from, String to) {
        citizen.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).selectOption(from);
        citizen.getByLabel("à", new Page.GetByLabelOptions().setExact(true)).selectOption(to);
    }
}
