package fr.gpsusagers.switchboard.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.running.Typist;
import fr.gpsusagers.running.Visitor;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Base of tests in which an operator answers calls. No call waits and no colleague calls for help when they begin.
@ExtendWith(Browser.class)
abstract class AtTheSwitchboard extends RunningProduct {

    @Autowired
    private JdbcClient database;

    private Hired operator;

    @BeforeEach
    void on_a_wednesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-02T09:12"));
        database.sql("delete from help_call").update();
        database.sql("delete from intake_parked").update();
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
        operator = team.hire(Role.OPERATOR, "guichet-standard");
    }

    JdbcClient database() {
        return database;
    }

    Hired operator() {
        return operator;
    }

    /// Signs the operator in. The empty screen waits for what a caller says.
    Page atTheSwitchboard(Visitor visitor) {
        Page page = visitor.page();
        team.signIn(page, at("/agent"), operator);
        page.navigate(at("/agent/standard"));
        assertThat(page.locator("#mots")).isFocused();
        return page;
    }

    /// The same, with the answer to « rsa suspendu lisieux » on the screen.
    Page answered(Visitor visitor) {
        Page page = atTheSwitchboard(visitor);
        new Typist("Recherche", page).type("rsa suspendu lisieux").send("Enter");
        return page;
    }
}
