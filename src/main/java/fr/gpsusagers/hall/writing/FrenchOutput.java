package fr.gpsusagers.hall.writing;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Template output that escapes inserted text and, where citizens can read or hear it, applies French typography.
public final class FrenchOutput extends OwaspHtmlTemplateOutput {

    /// Attributes that browsers or screen readers present to the user. All others stay unchanged.
    private static final Set<String> HEARD = Set.of("aria-label", "title", "alt", "content");

    private final Optional<SharedTexts> texts;
    private boolean isRead = true;
    private boolean isContent = true;

    public FrenchOutput(TemplateOutput output) {
        this(output, Optional.empty());
    }

    FrenchOutput(TemplateOutput output, Optional<SharedTexts> texts) {
        super(output);
        this.texts = texts;
    }

    @Override
    public void setContext(String tagName, @Nullable String attributeName) {
        isRead = attributeName == null ? !"textarea".equals(tagName) : HEARD.contains(attributeName);
        isContent = isRead && attributeName == null && !"script".equals(tagName);
        super.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text != null && isContent && texts.isPresent()) {
            writeBinaryContent(texts.get().ready(text));
        } else {
            super.writeUserContent(text != null && isRead ? FrenchTypography.set(text) : text);
        }
    }
}
