package fr.gpsusagers.kernel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The tests use one thread for heavy work, four places, and two places per client.
class HeavyWorkTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Turns turns = new Turns(4, 2);
    private HeavyWork heavyWork = new HeavyWork(new HeavyWork.Size(1, 4, 2, LONG));

    @AfterEach
    void close() {
        release.countDown();
        heavyWork.close();
    }

    @Test
    void work_of_a_client_runs_on_another_thread_and_gives_its_result() {
        String thread = as("a", () -> heavyWork.run(() -> Thread.currentThread().getName()));
        assertThat(thread).startsWith("heavy-");
    }

    @Test
    void work_of_nobody_runs_where_it_is_asked_for() {
        assertThat(heavyWork.run(Thread::currentThread)).isEqualTo(Thread.currentThread());
    }

    @Test
    void a_failure_reaches_whoever_asked_as_it_was() {
        assertThatThrownBy(() -> as(
                        "a",
                        () -> heavyWork.run(() -> {
                            throw new IllegalStateException("broken");
                        })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    @Test
    void a_client_that_floods_is_refused_at_once_and_leaves_places_to_others() {
        assertThat(turns.add(task("flood"))).isTrue();
        assertThat(turns.add(task("flood"))).isTrue();
        assertThat(turns.add(task("flood"))).isFalse();
        assertThat(turns.add(task("other"))).isTrue();
    }

    @Test
    void many_clients_are_refused_when_all_places_are_taken() {
        for (String client : List.of("a", "b", "c", "d")) {
            assertThat(turns.add(task(client))).isTrue();
        }
        assertThat(turns.add(task("e"))).isFalse();
    }

    @Test
    void a_place_is_free_again_once_its_work_is_done_or_taken_back() {
        Task<String> first = task("a");
        turns.add(first);
        turns.add(task("a"));
        assertThat(turns.remove(first)).isTrue();
        assertThat(turns.add(task("a"))).isTrue();
        assertThat(turns.remove(first)).isFalse();
    }

    @Test
    void a_closed_queue_refuses_even_what_a_promise_waits_for() {
        turns.close();
        assertThat(turns.add(ahead("a", "booking"))).isFalse();
    }

    @Test
    void what_a_promise_waits_for_gets_a_place_and_its_turn_however_much_its_client_asked_for()
            throws InterruptedException {
        List.of("page", "page").forEach(_ -> turns.add(task("office")));
        List.of("first", "second", "third").forEach(booking -> turns.add(ahead("office", booking)));
        serve(5);
        assertThat(done).containsExactly("first", "second", "third", "office", "office");
    }

    @Test
    void clients_take_turns_whoever_came_first() throws InterruptedException {
        List.of("flood", "flood", "other").forEach(client -> turns.add(task(client)));
        serve(3);
        assertThat(done).containsExactly("flood", "other", "flood");
    }

    @Test
    void what_a_promise_waits_for_goes_ahead_of_all_pages() throws InterruptedException {
        List.of("page", "page", "other").forEach(client -> turns.add(task(client)));
        turns.add(ahead("booking", "booking"));
        serve(4);
        assertThat(done).containsExactly("booking", "page", "other", "page");
    }

    @Test
    void work_that_no_thread_takes_in_time_is_refused_and_never_done() {
        heavyWork.close();
        heavyWork = new HeavyWork(new HeavyWork.Size(1, 4, 2, Duration.ZERO));
        var started = new CountDownLatch(1);
        var busy = CompletableFuture.runAsync(() -> as("a", () -> {
            while (started.getCount() > 0) {
                tryToStart(started);
            }
            return "";
        }));
        await(started);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> as("b", () -> heavyWork.run(() -> done.add("b"))));
        release.countDown();
        busy.join();
        assertThat(done).isEmpty();
    }

    /// Tries once to start a task; the caller repeats it. With no patience, even an idle thread may be too slow.
    private void tryToStart(CountDownLatch started) {
        try {
            heavyWork.run(() -> {
                started.countDown();
                await(release);
                return "";
            });
        } catch (TooBusy notYet) {
            Thread.onSpinWait();
        }
    }

    /// Does the waiting tasks, of which there are so many.
    private void serve(int tasks) throws InterruptedException {
        var thread = Thread.startVirtualThread(turns::serve);
        while (done.size() < tasks) {
            Thread.onSpinWait();
        }
        turns.close();
        thread.join();
    }

    private Task<Boolean> ahead(String client, String name) {
        return new Task<>(client, true, () -> done.add(name));
    }

    private Task<String> task(String client) {
        return new Task<>(client, false, () -> {
            done.add(client);
            return client;
        });
    }

    private static <T> T as(String client, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(HeavyWork.CLIENT, client).call(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
