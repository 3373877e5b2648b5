package fr.gpsusagers.hall.writing;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes pages: alone, or many that have texts, head and foot in common.
public final class PageWriter {

    private final Optional<SharedTexts> texts;
    private final Optional<SharedParts> parts;

    private PageWriter(Optional<SharedTexts> texts, Optional<SharedParts> parts) {
        this.texts = texts;
        this.parts = parts;
    }

    /// A writer that remembers nothing of the pages that it writes.
    public static PageWriter alone() {
        return new PageWriter(Optional.empty(), Optional.empty());
    }

    /// A writer that remembers texts and parts of its pages. For pages that anyone may see, and for one minute.
    public static PageWriter ofMany() {
        return new PageWriter(Optional.of(new SharedTexts()), Optional.of(new SharedParts()));
    }

    /// @param template writes the page
    public PageBytes write(Consumer<HtmlTemplateOutput> template) {
        var page = new PageOutput();
        template.accept(new FrenchOutput(page, texts));
        return new PageBytes(page.toPage(), parts);
    }
}
