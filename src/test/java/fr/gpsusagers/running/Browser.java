package fr.gpsusagers.running;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                .computeIfAbsent(Visitor.class, _ -> new Visitor(running.browser(), running::plainPage), Visitor.class);
    }

    /// The browser's process, which ends with the run.
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;
        private @Nullable Page plain;

        private Running(Playwright playwright, com.microsoft.playwright.Browser browser) {
            this.playwright = playwright;
            this.browser = browser;
        }

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
                                            // one process for all pages: the tests look at one page at a time
                                            "--renderer-process-limit=1",
                                            "--host-resolver-rules=MAP gps.test 127.0.0.1"))));
        }

        com.microsoft.playwright.Browser browser() {
            return browser;
        }

        /// A page without scripts and cookies, on which any test may look at any address: a profile for each look
        /// would cost five times as much.
        Page plainPage() {
            Page page = plain;
            if (page == null) {
                page = Visitor.plainProfile(browser).newPage();
                plain = page;
            }
            page.context().clearCookies();
            return page;
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
