package fr.gpsusagers.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.ContentChanges;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.publication.UpdateContent;
import fr.gpsusagers.running.Browser;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// An operator announces a strike while citizens read.
@ExtendWith(Browser.class)
class BannerJourney extends RunningProduct {

    private static final String ANSWER = "/besoin/dettes";
    private static final String STRIKE = "Grève <jeudi> : l’accueil répond l’après-midi.";
    private static final String SNOW = "Neige : nos accueils ferment à 15 h.";

    @Autowired
    private ManualChanges manualChanges;

    @Autowired
    private ContentChanges changes;

    @Autowired
    private UpdateContent updateContent;

    @Autowired
    private PackInUse packs;

    @AfterEach
    void undoAll() {
        changes.listOpen(clock.instant()).stream()
                .map(ContentChange::id)
                .forEach(id -> manualChanges.undo(id, "test", clock.instant()));
        updateContent.update(clock.instant());
    }

    @Test
    void a_banner_of_the_site_is_read_on_every_page(Visitor visitor) {
        announce(new ChangeSubject.Site(), SNOW);
        Page page = visitor.page();
        page.navigate(at("/"));
        assertThat(page.getByText(SNOW)).isVisible();
        undoAll();
        page.reload();
        assertThat(page.getByText(SNOW)).isHidden();
    }

    @Test
    void a_banner_of_a_contact_is_read_where_the_contact_is_named(Visitor visitor) {
        announce(ChangeSubject.of(Optional.of("banque-de-france"), Optional.empty()), STRIKE);
        Page page = visitor.pageWithoutJavaScript();
        page.navigate(at("/"));
        assertThat(page.getByText(STRIKE)).isHidden();
        page.navigate(at(ANSWER));
        assertThat(page.getByText(STRIKE)).isVisible();
        visitor.inspect(at(ANSWER), "bandeau").holds();
    }

    private void announce(ChangeSubject subject, String sentence) {
        var proposed = new ProposedChange(
                ChangeKind.BANNER,
                subject,
                sentence,
                Span.parse(Optional.empty(), Optional.empty(), clock.instant()),
                "essai");
        manualChanges.add(packs.base(), proposed, "test", clock.instant());
        updateContent.update(clock.instant());
    }
}
