package fr.gpsusagers.portal.sheet;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Breaks lines after spaces, hyphens and slashes only: never after an apostrophe or at a no-break space.
final class WordBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == ' ' || sign == '-' || sign == '/') {
                return at;
            }
        }
        return DONE;
    }
}
