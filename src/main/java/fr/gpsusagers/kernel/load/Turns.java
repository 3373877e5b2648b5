package fr.gpsusagers.kernel.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Queues tasks and serves clients round-robin: one task of each client, then the next task of each. In each
/// round, a client with many tasks delays another client by one task at most. Tasks that go ahead have rounds of
/// their own, before all others. Thread-safe.
final class Turns {

    private final int places;
    private final int placesPerClient;
    private final Map<String, Deque<Task<?>>> ahead = new LinkedHashMap<>();
    private final Map<String, Deque<Task<?>>> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> held = new HashMap<>();
    private int taken;
    private boolean closed;

    Turns(int places, int placesPerClient) {
        this.places = places;
        this.placesPerClient = placesPerClient;
    }

    /// Queues a task. Refuses it (false) if all places, or all places of its client, are taken. A task that goes ahead
    /// gets a place even so: a thread waits for it in any case, and of its client's tasks the first is done first.
    synchronized boolean add(Task<?> task) {
        if (closed || !task.goesAhead() && isFull(task.client())) {
            return false;
        }
        taken++;
        held.merge(task.client(), 1, Integer::sum);
        line(task).computeIfAbsent(task.client(), _ -> new ArrayDeque<>()).addLast(task);
        notifyAll();
        return true;
    }

    private Map<String, Deque<Task<?>>> line(Task<?> task) {
        return task.goesAhead() ? ahead : waiting;
    }

    private boolean isFull(String client) {
        return taken >= places || held.getOrDefault(client, 0) >= placesPerClient;
    }

    /// Removes a task that has not started. Returns false if it has started.
    synchronized boolean remove(Task<?> task) {
        Deque<Task<?>> own = line(task).getOrDefault(task.client(), new ArrayDeque<>());
        boolean waited = own.remove(task);
        if (waited) {
            if (own.isEmpty()) {
                line(task).remove(task.client());
            }
            release(task);
        }
        return waited;
    }

    /// Runs tasks until the queue is closed. Each worker thread runs this method.
    void serve() {
        for (Optional<Task<?>> next = next(); next.isPresent(); next = next()) {
            next.get().run();
            release(next.get());
        }
    }

    private synchronized Optional<Task<?>> next() {
        try {
            while (ahead.isEmpty() && waiting.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException stopped) {
            closed = true;
        }
        return closed ? Optional.empty() : Optional.of(takeOfNextClient(ahead.isEmpty() ? waiting : ahead));
    }

    private static Task<?> takeOfNextClient(Map<String, Deque<Task<?>>> line) {
        var clients = line.entrySet().iterator();
        var next = clients.next();
        String client = next.getKey();
        Deque<Task<?>> own = next.getValue();
        clients.remove();
        Task<?> task = own.removeFirst();
        if (!own.isEmpty()) {
            line.put(client, own);
        }
        return task;
    }

    private synchronized void release(Task<?> task) {
        taken--;
        held.computeIfPresent(task.client(), (_, places) -> places > 1 ? places - 1 : null);
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
