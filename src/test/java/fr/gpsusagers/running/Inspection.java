package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// The result of checking a page.
///
/// @param violations violated accessibility rules, in axe's words
/// @param overflow by how many pixels the page is wider than a screen of 320 px
/// @param textWithoutJavaScript the text of `<main>` without scripts
/// @param text the text of `<main>` with scripts
public record Inspection(List<String> violations, int overflow, String textWithoutJavaScript, String text) {

    /// Asserts what every page of the portal guarantees.
    public void holds() {
        assertThat(violations).as("violations found by axe").isEmpty();
        assertThat(overflow).as("pixels beyond 320").isZero();
        assertThat(textWithoutJavaScript).as("text without JavaScript").isNotBlank();
    }
}
