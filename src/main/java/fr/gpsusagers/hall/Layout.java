package fr.gpsusagers.hall;

import gg.jte.Content;

/// The data for the layout of one citizens' page.
///
/// @param title the subject of the page; no other page has the same title
public record Layout(PageFrame frame, String title, Reader reader, Icons icons) {

    /// The browser window's title: page, product, administration.
    public String windowTitle() {
        return title + " - " + frame.identity().productName() + ", "
                + frame.identity().administration();
    }

    public boolean isForDeaf() {
        return reader == Reader.DEAF;
    }

    /// The address of « Je veux parler à quelqu’un », in its version for deaf readers if this reader is deaf.
    public String talkAddress() {
        return isForDeaf() ? deafAddress() : "/besoin/" + frame.always();
    }

    public String deafAddress() {
        return frame.deafAddress();
    }

    public String dangerAddress() {
        return isForDeaf() ? "/numeros?situation=sourd" : "/numeros";
    }

    public Content icon(Icon icon) {
        return icons.normal(icon);
    }

    public Content small(Icon icon) {
        return icons.small(icon);
    }

    public Content sprite() {
        return icons.sprite();
    }
}
