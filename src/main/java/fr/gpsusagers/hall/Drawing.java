package fr.gpsusagers.hall;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An SVG drawing from a pack. Pages embed it without escaping, so only shapes are allowed: no script, link, style or
/// external image.
public record Drawing(String svg) implements Content {

    private static final int MOST_CHARACTERS = 6_000;
    private static final Set<String> SHAPES =
            Set.of("svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline");
    private static final Set<String> SETTINGS = Set.of(
            "xmlns",
            "viewBox",
            "preserveAspectRatio",
            "class",
            "aria-hidden",
            "focusable",
            "fill",
            "stroke",
            "opacity",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "transform",
            "d",
            "points",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "fill-rule");
    private static final Pattern PLAIN = Pattern.compile("[^<>&:]*|http://www\\.w3\\.org/2000/svg");

    /// @throws IllegalArgumentException if the file is missing or contains more than shapes, with a French message
    static Drawing read(String name, Optional<String> text) {
        String svg = text.orElseThrow(
                () -> new IllegalArgumentException("Le dessin « " + name + " » manque dans le paquet. Ajoutez-le."));
        if (svg.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Le dessin « " + name + " » est trop lourd. Il doit tenir en 6 ko.");
        }
        check(name, parse(name, svg));
        return new Drawing(svg.replaceAll(">\\s+<", "><").strip());
    }

    private static Element parse(String name, String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new IllegalArgumentException(
                    "Le dessin « " + name + " » est illisible. Enregistrez-le en SVG simple.", unreadable);
        }
    }

    private static void check(String name, Element element) {
        var settings = element.getAttributes();
        boolean known = SHAPES.contains(element.getTagName());
        for (int at = 0; known && at < settings.getLength(); at++) {
            Node setting = settings.item(at);
            known = SETTINGS.contains(setting.getNodeName())
                    && PLAIN.matcher(setting.getNodeValue()).matches();
        }
        if (!known) {
            throw new IllegalArgumentException("Le dessin « " + name + " » contient autre chose que des formes (« "
                    + element.getTagName() + " »). Enregistrez-le en SVG simple.");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                check(name, inside);
            } else if (child.getNodeType() != Node.TEXT_NODE
                    || !child.getTextContent().isBlank()) {
                throw new IllegalArgumentException(
                        "Le dessin « " + name + " » contient du texte ou un commentaire. Retirez-le.");
            }
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }
}
