package fr.gpsusagers.hall;

import fr.gpsusagers.orientation.Pack;
import java.time.LocalDateTime;

/// One request of one person: the pack in service and the moment, to the minute, both taken once.
public record Visit(Pack pack, LocalDateTime now, Frame frame) {

    /// The frame of a page with this title.
    public Layout layout(String title, Reader reader) {
        return new Layout(frame, title, reader, new Icons());
    }

    public Layout layout(String title) {
        return layout(title, Reader.HEARING);
    }
}
