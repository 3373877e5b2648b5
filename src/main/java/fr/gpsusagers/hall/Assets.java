package fr.gpsusagers.hall;

/// The addresses of style sheets, scripts and icons. Each contains a hash of the file's content, so it changes
/// with the file.
public interface Assets {

    /// The citizens' style sheet, in the colours of this brand.
    String stylesheet(Brand brand);

    /// The style sheet that agents' pages load after the citizens' one.
    String deskStylesheet();

    /// The script of agents' pages: keyboard shortcuts, presence and the end of a session.
    String deskScript();

    /// The favicon, in the colour of this brand.
    String icon(Brand brand);

    /// The citizens' script. Pages work without it.
    String script();
}
