package fr.gpsusagers.hall.writing;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Texts of pages as they are sent: typeset, escaped, in UTF-8. Most texts of an answer stand on many others.
final class SharedTexts {

    /// How many texts are remembered: the first of the minute. Those that most pages contain come early.
    private static final int MOST = 8_000;

    private final Map<String, byte[]> ready = new ConcurrentHashMap<>();

    /// @param text the text of an element, not yet typeset or escaped
    byte[] ready(String text) {
        byte[] known = ready.get(text);
        if (known != null) {
            return known;
        }
        var alone = new PageOutput(2 * text.length());
        new OwaspHtmlTemplateOutput(alone).writeUserContent(FrenchTypography.set(text));
        byte[] bytes = alone.toBytes();
        if (ready.size() < MOST) {
            ready.put(text, bytes);
        }
        return bytes;
    }
}
