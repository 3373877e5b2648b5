package fr.gpsusagers.hall;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.callback.HeldCallbacks;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Caches rendered answers for the current minute. An answer depends only on the pack, the minute, the doubted
/// numbers, the callback times and the address, so each is rendered once a minute, however many citizens ask.
@Component
public final class PageCache {

    private static final int MAX_PAGES = 500;

    private record Kept(
            PageFrame frame,
            Set<DoubtedNumbers.Doubt> doubts,
            Map<DeskId, HeldCallbacks.Soonest> callbacks,
            Map<String, Page> pages) {

        /// Compares by identity: each source returns the same object until its content changes.
        boolean isOf(PageFrame other, Set<DoubtedNumbers.Doubt> doubted, Map<DeskId, HeldCallbacks.Soonest> times) {
            return frame == other && doubts == doubted && callbacks == times;
        }
    }

    private final DoubtedNumbers doubted;
    private final HeldCallbacks callbacks;
    private final AtomicReference<@Nullable Kept> current = new AtomicReference<>();

    PageCache(DoubtedNumbers doubted, HeldCallbacks callbacks) {
        this.doubted = doubted;
        this.callbacks = callbacks;
    }

    /// Returns the cached page for this address. If there is none, renders the page and caches it.
    public Page getOrWrite(PageContext context, String address, Supplier<Page> write) {
        Map<String, Page> pages = pages(context);
        Page known = pages.get(address);
        if (known != null) {
            return known;
        }
        Page page = write.get().written();
        if (pages.size() < MAX_PAGES) {
            pages.put(address, page);
        }
        return page;
    }

    private Map<String, Page> pages(PageContext context) {
        Set<DoubtedNumbers.Doubt> doubts = doubted.all();
        Map<DeskId, HeldCallbacks.Soonest> times = callbacks.all();
        Kept kept = current.get();
        if (kept == null || !kept.isOf(context.frame(), doubts, times)) {
            kept = new Kept(context.frame(), doubts, times, new ConcurrentHashMap<>());
            current.set(kept);
        }
        return kept.pages();
    }
}
