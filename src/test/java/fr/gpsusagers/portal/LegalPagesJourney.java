package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the home page to the pages required by law.
@ExtendWith(Browser.class)
class LegalPagesJourney extends RunningProduct {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            link on the home page           | title                       | what it must say
            Accessibilité : non conforme    | Déclaration d’accessibilité | Accessibilité : non conforme
            Accessibilité : non conforme    | Déclaration d’accessibilité | L’audit par un spécialiste reste à faire
            Accessibilité : non conforme    | Déclaration d’accessibilité | axe-core
            Accessibilité : non conforme    | Déclaration d’accessibilité | Défenseur des droits
            Mentions légales                | Mentions légales            | Département du Calvados
            Mentions légales                | Mentions légales            | À compléter par l’administration avant l’ouverture
            Vie privée                      | Vie privée                  | Pas de compte, pas de cookie
            Vie privée                      | Vie privée                  | article 6.1.e du RGPD
            Vie privée                      | Vie privée                  | Jusqu’à 30 jours après la fin de votre demande
            Vie privée                      | Vie privée                  | Écrivez à l’administration et donnez la référence
            """, useHeadersInDisplayName = true)
    void the_footer_leads_to_what_must_be_said(String link, String title, String said, Visitor visitor) {
        Page page = visitor.page();
        page.navigate(at("/"));
        page.locator("footer a", new Page.LocatorOptions().setHasText(link)).click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText(said);
    }
}
