package fr.gpsusagers.kernel.key;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Key check values in memory, in place of the database.
public record ChecksInMemory(Map<String, byte[]> values) implements KeyChecks {

    public ChecksInMemory() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void add(String key, byte[] value) {
        values.putIfAbsent(key, value);
    }

    @Override
    public void replace(String key, byte[] value) {
        values.put(key, value);
    }
}
