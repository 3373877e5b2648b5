package fr.gpsusagers.hall.writing;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a page: escapes what is put into it, and sets it as French is set wherever people read it.
public final class FrenchOutput extends OwaspHtmlTemplateOutput {

    /// Attributes that people hear; any other is left as it is.
    private static final Set<String> HEARD = Set.of("aria-label", "title", "alt", "content");

    private boolean isRead = true;

    public FrenchOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void setContext(String tagName, @Nullable String attributeName) {
        isRead = attributeName == null ? !"textarea".equals(tagName) : HEARD.contains(attributeName);
        super.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        super.writeUserContent(text != null && isRead ? FrenchTypography.set(text) : text);
    }
}
