package fr.gpsusagers.hall;

import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.signin.Demo.DemoStrip;
import fr.gpsusagers.orientation.PackIdentity;
import java.util.List;
import java.util.Optional;

/// The part of the layout that all pages of one minute share.
///
/// @param notices sentences shown on every page: site banners, and warnings that the content is a trial or that
///     the clock was set
/// @param always the need « parler à quelqu’un »
/// @param callsBack whether any desk calls back; only then do pages offer « être rappelé »
/// @param stylesheet the address of the style sheet
/// @param script the address of the script
/// @param demonstration the invented time and day, shown on every page of a demonstration; empty outside one
public record PageFrame(
        PackIdentity identity,
        Brand brand,
        List<EmergencyNumber> emergencies,
        List<String> notices,
        NeedId always,
        SwitchboardLine switchboard,
        boolean callsBack,
        String stylesheet,
        String script,
        String favicon,
        Optional<DemoStrip> demonstration) {

    private static final int STRIP = 7;

    /// The address of « Je veux parler à quelqu’un », in its version for deaf readers.
    public String deafAddress() {
        return "/besoin/" + always + "?situation=sourd";
    }

    /// The emergency numbers in the strip at the top of every page. The emergency page lists all numbers.
    public List<EmergencyNumber> strip(Reader reader) {
        return emergencies.stream()
                .filter(number -> reader == Reader.HEARING || number.bySms())
                .limit(STRIP)
                .toList();
    }
}
