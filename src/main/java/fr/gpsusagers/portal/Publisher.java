package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackIdentity;
import java.util.Optional;

/// The publisher of the site, as far as the pack names it.
///
/// @param address postal address of the switchboard, which is the administration's own
/// @param writeTo web page on which citizens can write to the publisher
record Publisher(PackIdentity identity, Optional<String> address, Optional<Line> line, Optional<String> writeTo) {

    static Publisher of(PageContext context) {
        Pack pack = context.pack();
        var day = context.today();
        Contact switchboard = pack.directory().switchboard(day);
        return new Publisher(
                pack.identity(),
                switchboard.address().isVisitable()
                        ? Optional.of(switchboard.address().inOneLine())
                        : Optional.empty(),
                switchboard.lines().stream().findFirst(),
                pack.directory().lastResorts(pack.guide().always().id(), day).stream()
                        .flatMap(channel -> channel.reach() instanceof Reach.Web(String url)
                                ? Optional.of(url).stream()
                                : Optional.<String>empty().stream())
                        .findFirst());
    }
}
