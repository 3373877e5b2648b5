package fr.gpsusagers.running;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test a [Visitor] with a fresh browser profile: declare a parameter of
/// that type. One browser serves the whole run.
public final class Browser implements ParameterResolver {

    /// Browsers, in order of preference. The headless shell comes first: a
    /// full browser opens a window for each page.
    private static final List<Path> PLACES = Stream.of(
                    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
            .map(Path.of("/usr/bin")::resolve)
            .toList();
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running =
                test.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Visitor.class, _ -> new Visitor(running.browser()), Visitor.class);
    }

    /// The browser's process, which ends with the run.
    record Running(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                                    .setArgs(List.of(
                                            "--disable-quic",
                                            "--disable-background-networking",
                                            "--host-resolver-rules=MAP gps.test 127.0.0.1"))));
        }

        private static Path executable() {
            return PLACES.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No browser for the tests: install the package chromium, as ./gps test does where it can"));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
