package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.Thorough;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Thorough
class PageCacheTest {

    private static final String PAGE = "<p>Un accueil répond.</p>".repeat(440);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 26, 10, 0);

    private final DoubtedNumbers doubts = new DoubtedNumbers();
    private final HeldCallbacks callbacks = new HeldCallbacks();
    private final PageCache shelf = new PageCache(doubts, callbacks);
    private final AtomicInteger written = new AtomicInteger();

    @Test
    void a_page_is_written_once_a_minute_however_many_ask() {
        PageContext context = context(TestPacks.example(), TEN);
        take(context, "/a");
        take(new PageContext(context.pack(), TEN, context.frame()), "/a");
        assertThat(written).hasValue(1);
    }

    @Test
    void another_address_is_another_page() {
        PageContext context = context(TestPacks.example(), TEN);
        take(context, "/a");
        take(context, "/b");
        assertThat(written).hasValue(2);
    }

    @Test
    void the_next_minute_and_another_pack_write_it_again() {
        take(context(TestPacks.example(), TEN), "/a");
        take(context(TestPacks.example(), TEN.plusMinutes(1)), "/a");
        take(context(TestPacks.bocage(), TEN.plusMinutes(1)), "/a");
        assertThat(written).hasValue(3);
    }

    @Test
    void another_time_of_a_callback_writes_it_again() {
        PageContext context = context(TestPacks.example(), TEN);
        callBackBy(TEN.plusHours(2));
        take(context, "/a");
        callBackBy(TEN.plusHours(2));
        take(context, "/a");
        assertThat(written).hasValue(1);
        callBackBy(TEN.plusHours(7));
        take(context, "/a");
        assertThat(written).hasValue(2);
    }

    private void callBackBy(LocalDateTime by) {
        callbacks.replaceBy(
                TEN,
                Map.of(
                        new DeskId("guichet-rsa"),
                        new HeldCallbacks.Soonest(new HeldCallbacks.Times(by, by), Optional.empty())));
    }

    @Test
    void a_number_that_falls_in_doubt_writes_it_again() {
        PageContext context = context(TestPacks.example(), TEN);
        take(context, "/a");
        doubts.replaceBy(Set.of(new Doubt(new ContactId("standard"), PhoneNumber.parse("02 61 91 00 00"))));
        take(context, "/a");
        assertThat(written).hasValue(2);
    }

    @Test
    void the_page_that_everyone_asks_for_stays_while_two_thousand_others_pass() {
        PageContext context = context(TestPacks.example(), TEN);
        takeOthers(context, 2_000);
        written.set(0);
        take(context, "/popular");
        take(context, "/popular");
        take(context, "/popular");
        assertThat(written)
                .as("rendered again at most once after others filled the cache")
                .hasValueBetween(1, 2);
        for (int other = 0; other < 2_000; other++) {
            take(context, "/later/" + other);
            if (other % 10 == 0) {
                written.set(0);
                take(context, "/popular");
                assertThat(written).as("after %d others", other).hasValue(0);
            }
        }
    }

    @Test
    void pages_take_no_more_memory_than_they_may() {
        PageContext context = context(TestPacks.example(), TEN);
        takeOthers(context, 4_000);
        written.set(0);
        takeOthers(context, 4_000);
        int kept = 4_000 - written.get();
        assertThat(kept).isPositive().isLessThanOrEqualTo(PageCache.MAX_BYTES / (PAGE.length() / 2));
    }

    @Test
    void a_page_is_sent_in_both_forms_and_compressed_once() throws IOException {
        PageContext context = context(TestPacks.example(), TEN);
        byte[] plain = sent(take(context, "/a"), "identity");
        byte[] gzipped = sent(take(context, "/a"), "gzip");
        assertThat(sent(take(context, "/a"), "gzip")).isEqualTo(gzipped);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes())
                .isEqualTo(plain);
        assertThat(written).hasValue(1);
    }

    private static byte[] sent(Page page, String accepted) throws IOException {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepted);
        var response = new MockHttpServletResponse();
        page.render(null, request, response);
        return response.getContentAsByteArray();
    }

    private void takeOthers(PageContext context, int count) {
        for (int other = 0; other < count; other++) {
            take(context, "/other/" + other);
        }
    }

    private Page take(PageContext context, String address) {
        return shelf.getOrWrite(
                context,
                address,
                () -> Page.of((output, _) -> {
                    written.incrementAndGet();
                    output.writeContent(PAGE);
                }));
    }

    private static PageContext context(Pack pack, LocalDateTime minute) {
        var frame = new PageFrame(
                pack.identity(),
                pack.part(Brand.class),
                List.of(),
                List.of(),
                pack.guide().always().id(),
                SwitchboardLine.of(pack, minute),
                false,
                "/style/a.css",
                "/script/a.js",
                "/icone/a.svg",
                Optional.empty());
        return new PageContext(pack, minute, frame);
    }
}
