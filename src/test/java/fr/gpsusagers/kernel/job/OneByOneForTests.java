package fr.gpsusagers.kernel.job;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

public final class OneByOneForTests {

    /// In the transaction of the caller. The first item that fails ends the round with its exception.
    public static final OneByOne STRICT = new OneByOne() {

        @Override
        public <T> void each(String round, Collection<T> items, Function<T, ?> id, Consumer<T> work) {
            items.forEach(work);
        }
    };

    private OneByOneForTests() {}
}
