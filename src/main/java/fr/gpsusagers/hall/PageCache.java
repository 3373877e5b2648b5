package fr.gpsusagers.hall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.hall.writing.PageWriter;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.HeldCallbacks;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Caches rendered answers for the current minute. An answer depends only on the pack, the minute, the doubted
/// numbers, the callback times and the address, so each is rendered once a minute, however many citizens ask. When the
/// cache is full, it drops the answers that were requested least often.
@Component
public final class PageCache {

    /// Some 1,400 answers of 11 kB, gzipped; twice as much if nobody accepts gzip. The pages of the past minute stay in
    /// memory until the garbage collector removes them: together, at most an eighth of the 256 MB that the product
    /// needs.
    static final int MAX_BYTES = 8 << 20;

    /// What the entry of a page takes beside its content and its address, in bytes.
    private static final int ENTRY = 300;

    private record Kept(
            PageFrame frame,
            Set<DoubtedNumbers.Doubt> doubts,
            Map<DeskId, HeldCallbacks.Soonest> callbacks,
            Cache<String, Page> pages,
            PageWriter writer) {

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
        Kept kept = kept(context);
        Page known = kept.pages().getIfPresent(address);
        if (known != null) {
            return known;
        }
        Page page = write.get().written(kept.writer());
        kept.pages().put(address, page);
        return page;
    }

    private Kept kept(PageContext context) {
        Set<DoubtedNumbers.Doubt> doubts = doubted.all();
        Map<DeskId, HeldCallbacks.Soonest> times = callbacks.all();
        Kept kept = current.get();
        if (kept == null || !kept.isOf(context.frame(), doubts, times)) {
            kept = new Kept(context.frame(), doubts, times, empty(), PageWriter.ofMany());
            current.set(kept);
        }
        return kept;
    }

    /// Evicts on the thread that adds a page: a task for another thread would cost more.
    private static Cache<String, Page> empty() {
        return Caffeine.newBuilder()
                .maximumWeight(MAX_BYTES)
                .weigher((String address, Page page) -> ENTRY + address.length() + page.weight())
                .executor(Runnable::run)
                .build();
    }
}
