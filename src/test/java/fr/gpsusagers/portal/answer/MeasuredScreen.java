package fr.gpsusagers.portal.answer;

import com.microsoft.playwright.Page;
import java.util.List;

/// What a telephone of 320 x 640 px shows of an answer before anyone scrolls.
///
/// @param faults what is wrong, in words; empty if the four parts are whole, readable, and large enough to press
/// @param height of the whole page, in pixels
public record MeasuredScreen(List<String> faults, int height) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 640;

    private static final String MEASURE = """
            () => {
              const faults = [];
              const strips = [...document.querySelectorAll('body *')]
                .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position))
                .map(e => e.getBoundingClientRect());
              for (const part of ['compris', 'contact', 'etat', 'acte']) {
                const found = [...document.querySelectorAll(`[data-partie="${part}"]`)];
                if (found.length != 1) { faults.push(`${part}: ${found.length} of them`); continue; }
                const box = found[0].getBoundingClientRect();
                if (box.height == 0 || found[0].innerText.trim() == '') faults.push(`${part} is empty`);
                if (box.top < 0 || box.bottom > innerHeight) faults.push(`${part} ends at ${Math.round(box.bottom)}`);
                if (strips.some(strip => strip.bottom > box.top && strip.top < box.bottom)) faults.push(`${part} is covered`);
                for (const text of [found[0], ...found[0].querySelectorAll('*')]) {
                  const size = parseFloat(getComputedStyle(text).fontSize);
                  if (text.innerText && size < 16) faults.push(`${part} has text of ${size} px`);
                }
                if (part == 'acte' && box.height < 44) faults.push(`acte is ${box.height} px high`);
              }
              return [faults, document.documentElement.scrollHeight];
            }""";

    /// Measures the page that the browser shows.
    public static MeasuredScreen of(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        List<?> measured = (List<?>) page.evaluate(MEASURE);
        return new MeasuredScreen(
                ((List<?>) measured.getFirst()).stream().map(String::valueOf).toList(), (Integer) measured.get(1));
    }
}
