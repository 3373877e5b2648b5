package fr.gpsusagers.console;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/// Gives a command what it asks for when it runs.
public record Provided<T>(T bean) implements ObjectProvider<T> {

    @Override
    public T getObject() {
        return bean;
    }

    @Override
    public Stream<T> stream() {
        return Stream.of(bean);
    }
}
