package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// Runs an action in another transaction in the middle of a use case: before its first locking read, or after its
/// first `find` call or first read of a non-empty list.
final class Meanwhile {

    private static final Runnable NOTHING = () -> {};
    private static final Set<String> LOCKING =
            Set.of("findToChange", "findFree", "findNext", "findOpen", "listToErase");

    private final AtomicReference<Runnable> next = new AtomicReference<>(NOTHING);

    /// Sets the action. It runs once, in the next use case.
    void happens(Runnable something) {
        next.set(something);
    }

    Enquiries around(Enquiries table) {
        return (Enquiries) Proxy.newProxyInstance(
                Meanwhile.class.getClassLoader(), new Class<?>[] {Enquiries.class}, (_, method, arguments) -> {
                    if (LOCKING.contains(method.getName())) {
                        let();
                    }
                    Object answer = call(table, method, arguments);
                    if (method.getName().startsWith("find") || answer instanceof List<?> list && !list.isEmpty()) {
                        let();
                    }
                    return answer;
                });
    }

    private void let() {
        Runnable something = next.getAndSet(NOTHING);
        if (something != NOTHING) {
            CompletableFuture.runAsync(something).join();
        }
    }

    private static Object call(Enquiries table, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(table, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
