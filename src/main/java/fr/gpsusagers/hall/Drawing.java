package fr.gpsusagers.hall;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// An SVG drawing of a pack, checked to contain shapes only: pages can embed it safely.
public record Drawing(String svg) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
