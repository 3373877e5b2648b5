package fr.gpsusagers.hall;

import gg.jte.Content;

/// All that the frame of one page needs.
///
/// @param title what the page is about, unlike any other's
public record Layout(PageFrame frame, String title, Reader reader, Icons icons) {

    /// The title of the window: the page, then whose it is.
    public String windowTitle() {
        return title + " - " + frame.identity().productName() + ", "
                + frame.identity().administration();
    }

    public boolean isForDeaf() {
        return reader == Reader.DEAF;
    }

    /// « Je veux parler à quelqu’un », for this reader or for one who is deaf.
    public String talkAddress() {
        return "/besoin/" + frame.always() + (isForDeaf() ? "?situation=sourd" : "");
    }

    public String deafAddress() {
        return "/besoin/" + frame.always() + "?situation=sourd";
    }

    public String dangerAddress() {
        return isForDeaf() ? "/danger?situation=sourd" : "/danger";
    }

    /// A drawing, at the size of a button's.
    public Content icon(Icon icon) {
        return icons.normal(icon);
    }

    /// A drawing, at the size of words.
    public Content small(Icon icon) {
        return icons.small(icon);
    }

    public Content sprite() {
        return icons.sprite();
    }
}
