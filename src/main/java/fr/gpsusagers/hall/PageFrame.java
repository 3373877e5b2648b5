package fr.gpsusagers.hall;

import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.PackIdentity;
import java.util.List;
import java.util.Optional;

/// What all pages of one minute share.
///
/// @param notices what every page must say: banners of the site, that the content is a trial, that the clock was
///     set
/// @param always the need « parler à quelqu’un »
/// @param callsBack whether any desk calls back: « être rappelé » is offered then
/// @param stylesheet the address of the one style sheet
/// @param script the address of the one small script
/// @param demonstration the moment that every page of a demonstration tells; empty outside of one
public record PageFrame(
        PackIdentity identity,
        Brand brand,
        List<EmergencyNumber> emergencies,
        List<String> notices,
        NeedId always,
        Switchboard switchboard,
        boolean callsBack,
        String stylesheet,
        String script,
        String favicon,
        Optional<String> demonstration) {

    private static final int STRIP = 7;

    /// The numbers of the strip at the top of every page; the emergency page has them all.
    public List<EmergencyNumber> strip(Reader reader) {
        return emergencies.stream()
                .filter(number -> reader == Reader.HEARING || number.bySms())
                .limit(STRIP)
                .toList();
    }
}
