package fr.gpsusagers.hall;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.start.Banner;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Builds the [PageContext] of each request: the pack in service, the time, and the shared part of the layout.
@Component
public final class Reception {

    private static final String TO_CONFIRM = "Version d’essai\u00A0: les contacts sont à confirmer.";

    private record Framed(Pack pack, LocalDateTime minute, PageFrame frame) {

        boolean isOf(Pack other, LocalDateTime moment, boolean callsBack) {
            return pack == other && minute.equals(moment) && frame.callsBack() == callsBack;
        }
    }

    private final PackInUse packs;
    private final Clock clock;
    private final Assets assets;
    private final HeldCallbacks callbacks;
    private final Demo demo;
    private final List<String> banners;
    private final AtomicReference<@Nullable Framed> last = new AtomicReference<>();

    Reception(
            PackInUse packs,
            Clock clock,
            Assets assets,
            HeldCallbacks callbacks,
            Demo demo,
            ObjectProvider<Banner> banners) {
        this.packs = packs;
        this.clock = clock;
        this.assets = assets;
        this.callbacks = callbacks;
        this.demo = demo;
        this.banners =
                banners.stream().map(Banner::sentences).flatMap(List::stream).toList();
    }

    /// Returns the context of this request. All requests of a minute share one [PageFrame].
    public PageContext welcome() {
        Pack pack = packs.current();
        LocalDateTime minute = FrenchTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        Framed known = last.get();
        if (known == null || !known.isOf(pack, minute, !callbacks.isEmpty())) {
            known = new Framed(pack, minute, frame(pack, minute));
            last.set(known);
        }
        return new PageContext(pack, minute, known.frame());
    }

    private PageFrame frame(Pack pack, LocalDateTime now) {
        Brand brand = pack.part(Brand.class);
        Stream<String> trial = pack.identity().validatedOn().isEmpty() ? Stream.of(TO_CONFIRM) : Stream.empty();
        return new PageFrame(
                pack.identity(),
                brand,
                pack.guide().emergencyNumbers(),
                Stream.of(pack.banners().ofSite().stream(), banners.stream(), trial)
                        .flatMap(Function.identity())
                        .toList(),
                pack.guide().always().id(),
                SwitchboardLine.of(pack, now),
                !callbacks.isEmpty(),
                assets.stylesheet(brand),
                assets.script(),
                assets.icon(brand),
                demo.findStrip(now.toLocalDate(), inWords(now)));
    }

    /// « mardi 1er décembre, 10 h 40 ».
    private static String inWords(LocalDateTime now) {
        return TimeWords.day(now.toLocalDate()) + ", " + TimeWords.hour(now.toLocalTime());
    }
}
