package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Both processes of a life as two threads of this one, each with a connection of its own.
final class OneProcess implements Stage, AutoCloseable {

    private static final Path KEY = TestFolder.DATA.resolve("cle-d-essai");

    private final LifeDatabase database = LifeDatabase.create();
    private final List<SingleConnectionDataSource> sources = IntStream.range(0, 2)
            .mapToObj(process -> LifeDatabase.connect(database.url(), String.valueOf(process)))
            .toList();
    private final List<ProductProcess> processes =
            sources.stream().map(source -> new ProductProcess(source, KEY)).toList();
    private final ExecutorService threads = Executors.newFixedThreadPool(1);

    @Override
    public void begin(Optional<Fault> fault) {
        database.forgetAll();
        see();
        processes.forEach(process -> process.begin(fault));
    }

    @Override
    public List<Answer> play(List<Told> orders) {
        var rivals = orders.stream()
                .skip(1)
                .map(told -> CompletableFuture.supplyAsync(() -> obey(told), threads))
                .toList();
        Answer first = obey(orders.getFirst());
        return Stream.concat(Stream.of(first), rivals.stream().map(CompletableFuture::join))
                .toList();
    }

    private Answer obey(Told told) {
        return processes.get(told.process()).obey(told.order());
    }

    @Override
    public Seen see() {
        return database.see();
    }

    @Override
    public List<Said> said() {
        return processes.getFirst().said();
    }

    @Override
    public List<String> keysOfNumbers() {
        return processes.getFirst().keysOfNumbers();
    }

    @Override
    public void close() {
        threads.shutdown();
        sources.forEach(SingleConnectionDataSource::destroy);
        database.close();
    }
}
