package fr.gpsusagers.hall;

/// The files that pages ask for, under addresses that change with their content.
public interface Assets {

    /// The address of the one style sheet, in the colours of this brand.
    String stylesheet(Brand brand);

    /// The address of the style sheet that pages for agents have beside it.
    String deskStylesheet();

    /// The address of the script of pages for agents: their keys.
    String deskScript();

    /// The address of the small drawing that browsers show in their tabs, in the colour of this brand.
    String icon(Brand brand);

    /// The address of the one small script: pages do without it.
    String script();
}
