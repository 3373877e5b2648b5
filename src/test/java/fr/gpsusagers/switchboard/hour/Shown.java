package fr.gpsusagers.switchboard.hour;

import java.util.List;
import java.util.Optional;

/// What a page shows of others' work, in the words of [Truth].
///
/// @param news the request whose news it shows
/// @param lines what it shows now
record Shown(boolean hasList, boolean hasCalls, Optional<News> news, String lines) {

    private static final String LOOK = """
            takesCalls => {
              const all = (from, selector) => from ? [...from.querySelectorAll(selector)] : [];
              const says = element => element.textContent.replace(/\\s+/g, ' ').trim();
              const list = document.querySelector('[data-live="/agent"]');
              const calls = document.querySelector('[data-live="/agent/standard/alentour"]');
              const news = document.querySelector('[data-news]');
              const lines = all(list, 'a[href^="/agent/demande/"]').map(line => line.getAttribute('href').slice(15) + ' '
                + (line.textContent.includes('Prise par vous') ? 'vous'
                  : line.textContent.includes('Prise par un collègue') ? 'collègue' : 'libre'));
              all(list, '.gps-undo form').forEach(form => lines.push(form.getAttribute('action').split('/').slice(3).join(' ')));
              if (calls) {
                if (takesCalls) lines.push('en attente ' + all(calls, '[aria-labelledby=attente] button').length);
                lines.push('alertes ' + all(calls, '.gps-note').map(note => note.hasAttribute('data-alert') ? 'appelle'
                  : note.textContent.includes('Vous aidez') ? 'aide'
                  : note.textContent.includes('arrive') ? 'arrive' : 'seul').join(' '));
              } else lines.push('aide ' + !!document.getElementById('aide'));
              if (news) lines.push('nouvelles ' + all(news, '[role=alert] p').slice(0, -1)
                .map(one => one.textContent.trim()).join(' '));
              return [list ? 'oui' : '', calls ? 'oui' : '', news ? news.dataset.news : '', lines.sort().join('\\n')];
            }
            """;

    /// @param known how many steps the card showed when it was opened
    record News(String enquiry, int known) {

        /// Reads the address at which the page asks for news.
        static Optional<News> read(String address) {
            if (address.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new News(address.split("/")[3], Integer.parseInt(address.split("vu=")[1])));
        }
    }

    @SuppressWarnings("unchecked")
    static Shown on(Seat seat) {
        var seen = (List<String>) seat.page().evaluate(LOOK, seat.takesCalls());
        return new Shown(!seen.get(0).isEmpty(), !seen.get(1).isEmpty(), News.read(seen.get(2)), seen.get(3));
    }
}
