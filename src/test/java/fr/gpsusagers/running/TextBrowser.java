package fr.gpsusagers.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A browser that shows text only, with a profile of its own: opens pages and sends their forms, at a hundredth of the
/// cost of a real one. It tells what a page says; how that looks, and what scripts and keys do, a [Visitor] sees.
public final class TextBrowser {

    private final Connection session = Jsoup.newSession().ignoreHttpErrors(true).maxBodySize(0);

    /// @param name of a cookie that it has from the start
    public TextBrowser withCookie(String name, String value) {
        session.cookie(name, value);
        return this;
    }

    public Document open(String address) {
        try {
            return session.newRequest(address).get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Presses the first button with this text, and returns the page that follows.
    public Document press(Document page, String text) {
        Element button = page.select("button").stream()
                .filter(each -> plain(each).contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button « " + text + " » on " + page.location()));
        var form = (FormElement) Objects.requireNonNull(button.closest("form"));
        Connection sent = form.submit();
        if (button.hasAttr("name")) {
            sent.data(button.attr("name"), button.val());
        }
        try {
            return sent.execute().parse();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The text of a part of a page, with simple spaces.
    public static String plain(Element part) {
        return part.text().replaceAll("[\u00A0\u202F]", " ");
    }
}
