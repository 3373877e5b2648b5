package fr.gpsusagers.hall;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A drawing of a pack that was found to hold shapes only, so that it may stand inside a page.
public record Drawing(String svg) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
