package fr.gpsusagers.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What one visit of a page showed.
///
/// @param violations of accessibility rules, as axe words them
/// @param overflow by how many pixels the page is wider than a screen of 320 px
/// @param textWithoutJavaScript what its main part says where scripts do not run
/// @param text what its main part says where they do
public record Inspection(List<String> violations, int overflow, String textWithoutJavaScript, String text) {

    /// Holds the page to what every page of the portal promises.
    public void holds() {
        assertThat(violations).as("violations found by axe").isEmpty();
        assertThat(overflow).as("pixels beyond 320").isZero();
        assertThat(textWithoutJavaScript).as("text without JavaScript").isNotBlank();
    }
}
