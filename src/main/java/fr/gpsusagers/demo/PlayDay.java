package fr.gpsusagers.demo;

import fr.gpsusagers.callback.BookCallback;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.open.OpeningResult;
import fr.gpsusagers.hall.demo.Demo;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Plays the invented day before the first page is served: requests and answers, minute by minute, through the same
/// use cases as the pages. An event that could not have happened in the real product stops the startup.
@Component
@Profile("!command")
final class PlayDay implements SmartLifecycle {

    /// The invented time when visitors enter.
    private static final String SHOWN_FROM = "2026-12-01T10:40";

    private final boolean demo;
    private final PackInUse packs;
    private final Hiring hiring;
    private final InventedRoster roster;
    private final BookCallback bookCallback;
    private final Acting acting;
    private final DemoPresence presence;
    private final PassTime passTime;
    private final Demo pages;
    private final Map<String, EnquiryId> enquiries = new HashMap<>();

    PlayDay(
            @Value("${gps.demo:false}") boolean demo,
            PackInUse packs,
            Hiring hiring,
            InventedRoster roster,
            BookCallback bookCallback,
            Acting acting,
            DemoPresence presence,
            PassTime passTime,
            Demo pages) {
        this.demo = demo;
        this.packs = packs;
        this.hiring = hiring;
        this.roster = roster;
        this.bookCallback = bookCallback;
        this.acting = acting;
        this.presence = presence;
        this.passTime = passTime;
        this.pages = pages;
    }

    /// An event of the day, and its time.
    private record Event(Instant at, Runnable happens) {}

    @Override
    public void start() {
        if (demo) {
            Pack pack = packs.current();
            Cast cast = hiring.hire(passTime.now());
            roster.load(pack.directory(), passTime.now());
            Stream.concat(
                            InventedEnquiry.readAll().stream().map(one -> new Event(one.at(), () -> book(one, pack))),
                            Deed.readAll().stream().map(deed -> new Event(deed.at(), () -> act(deed, cast, pack))))
                    .sorted(Comparator.comparing(Event::at))
                    .forEach(this::play);
            passTime.until(DemoMoments.parse(SHOWN_FROM));
            passTime.runTimers();
            pages.replaceBy(cast.invented());
        }
    }

    private void play(Event event) {
        passTime.until(event.at());
        event.happens().run();
    }

    private void book(InventedEnquiry one, Pack pack) {
        var booking = bookCallback.book(new Actor.Citizen(), pack, one.asking(pack), passTime.now());
        enquiries.put(
                one.key(),
                switch (booking) {
                    case OpeningResult.Stored stored -> stored.enquiry().id();
                    case OpeningResult.NobodyReady _,
                            OpeningResult.NobodyThen _,
                            OpeningResult.Later _,
                            OpeningResult.TooMany _,
                            OpeningResult.NotYours _ ->
                        throw new IllegalStateException(one + " could not be promised anything");
                });
    }

    private void act(Deed deed, Cast cast, Pack pack) {
        if (!isDone(deed, cast, pack, passTime.now())) {
            throw new IllegalStateException(deed.row().spot() + " could not have happened");
        }
    }

    private boolean isDone(Deed deed, Cast cast, Pack pack, Instant now) {
        if (deed.by().equals(Deed.CITIZEN)) {
            return acting.isDone(deed, new Actor.Bearer(id(deed)), pack, now);
        }
        Agent agent = cast.agent(deed.by());
        return switch (deed.verb()) {
            case "vient" -> presence.comes(agent, now);
            case "absente" -> {
                String[] names = deed.detail().split(":", 2);
                yield presence.declares(agent, cast.agent(names[0]), cast.agent(names[1]), now);
            }
            case "suivante" -> acting.takesNext(new Actor.Staff(agent), now);
            default -> acting.isDone(deed, new Actor.Staff(agent), id(deed), pack, now);
        };
    }

    private EnquiryId id(Deed deed) {
        EnquiryId id = enquiries.get(deed.enquiry());
        if (id == null) {
            throw new NoSuchElementException(deed.row().spot() + " is about a request that was not made yet");
        }
        return id;
    }

    /// Does nothing: nothing runs once the day has been played.
    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return pages.isOn();
    }

    /// Starts before the web server.
    @Override
    public int getPhase() {
        return 0;
    }
}
