package fr.gpsusagers.staff.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.staff.signin.RoundTrip;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The OpenID Connect library is heavy: the product must not load it at startup.
class LazyLibraryTest {

    @Test
    void a_product_with_a_provider_starts_and_shows_its_sign_in_page_without_the_library() throws Exception {
        try (var without = classesWithout("nimbus")) {
            Object provider = provider(without);
            assertThat(call(provider, "isDeclared")).isEqualTo(true);
        }
    }

    @Test
    void the_first_who_uses_it_needs_the_library() throws Exception {
        try (var without = classesWithout("nimbus")) {
            Object provider = provider(without);
            Class<?> trips = without.loadClass(RoundTrip.class.getName());
            var findSignIn = provider.getClass().getDeclaredMethod("findSignIn", trips, URI.class);
            findSignIn.setAccessible(true);
            assertThatThrownBy(() -> findSignIn.invoke(provider, null, URI.create("http://localhost/")))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    /// Creates the bean as at startup, and reads its methods as Spring does.
    private static Object provider(ClassLoader classes) throws ReflectiveOperationException {
        Class<?> settings = classes.loadClass(IdentitySettings.class.getName());
        var constructor = settings.getDeclaredConstructor();
        constructor.setAccessible(true);
        var bean = settings.getDeclaredMethod(
                "identityProvider",
                String.class,
                String.class,
                String.class,
                String.class,
                Duration.class,
                Clock.class);
        bean.setAccessible(true);
        Object provider = bean.invoke(
                constructor.newInstance(),
                "https://auth.example",
                "client",
                "secret",
                "",
                Duration.ofSeconds(1),
                Clock.systemUTC());
        assertThat(provider.getClass().getDeclaredMethods()).isNotEmpty();
        assertThat(provider.getClass().getDeclaredFields()).isNotEmpty();
        return provider;
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        var found = target.getClass().getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(target);
    }

    private static URLClassLoader classesWithout(String library) {
        URL[] places = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(place -> !place.contains(library) && !place.contains("oauth2-oidc-sdk"))
                .map(LazyLibraryTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String place) {
        try {
            return Path.of(place).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
