package fr.gpsusagers.hall.error;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageCache;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.Workplace;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Tells a desk that works by mail that its link opens nothing. Old, mistyped and invented links get the same page, so
/// that nobody learns which ones were valid.
@Component
final class LinkErrorPage {

    private static final String HEADLINE = "Ce lien n’est plus valable";

    private final Reception reception;
    private final Workplace workplace;
    private final PageCache cache;

    LinkErrorPage(Reception reception, Workplace workplace, PageCache cache) {
        this.reception = reception;
        this.workplace = workplace;
        this.cache = cache;
    }

    static boolean isFor(HttpStatus status, String path) {
        return path.startsWith("/guichet/") && (status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE);
    }

    Page show(HttpStatus status) {
        PageContext context = reception.welcome();
        return cache.getOrWrite(context, "error:link", () -> page(context)).withStatus(status);
    }

    private Page page(PageContext context) {
        var layout = workplace.layout(context, HEADLINE);
        return Page.of((output, none) -> JtelinkGenerated.render(output, none, layout));
    }
}
