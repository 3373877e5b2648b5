package fr.gpsusagers.hall;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// An SVG drawing from a pack. Reading the pack refuses any drawing that contains more than shapes, so pages can write
/// this one without escaping it.
public record Drawing(String svg) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
