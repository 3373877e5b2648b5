package fr.gpsusagers.receiving.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A header `Authentication-Results`, read by its grammar (RFC 8601): a mail server quotes in it what strangers wrote,
/// in comments and in quotes.
///
/// @param server the name of the server that wrote it, in lower case
record AuthenticationResults(String server, List<MethodResult> results) {

    AuthenticationResults {
        results = List.copyOf(results);
    }

    /// What one method found.
    ///
    /// @param method `spf`, `dkim`, `dmarc`, in lower case
    /// @param outcome `pass`, `fail`, in lower case
    record MethodResult(String method, String outcome, List<Property> properties) {

        MethodResult {
            properties = List.copyOf(properties);
        }

        /// The domain of a property. Empty if it is missing, named twice, or no domain.
        Optional<String> domain(String property) {
            List<Property> found = properties.stream()
                    .filter(known -> known.name().equals(property))
                    .toList();
            return found.size() == 1 ? found.getFirst().domain() : Optional.empty();
        }
    }

    /// @param name with its type, such as `header.from`, in lower case
    /// @param value what stands behind the last `@` that is not quoted, if there is one
    record Property(String name, String value) {

        private static final Pattern DOMAIN = Pattern.compile("[a-z0-9.-]+");

        private Optional<String> domain() {
            return Optional.of(value.toLowerCase(Locale.ROOT))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        }
    }

    /// Empty if the header does not follow the grammar: then it proves nothing.
    static Optional<AuthenticationResults> find(String header) {
        try {
            return Optional.of(new Reader(header).read());
        } catch (Malformed notOne) {
            return Optional.empty();
        }
    }

    private static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("Not a header of results", null, false, false);
        }
    }

    /// Reads one header from left to right.
    private static final class Reader {

        private static final String SPECIAL = "();\"=";

        private final String header;
        private int at;

        Reader(String header) {
            this.header = header;
        }

        AuthenticationResults read() throws Malformed {
            skip();
            String server = isNext('"') ? quoted() : word("");
            skip();
            if (!isOver() && !isNext(';')) {
                var _ = word("");
                skip();
            }
            var results = new ArrayList<MethodResult>();
            while (!isOver()) {
                expect(';');
                skip();
                if (!isOver()) {
                    result().ifPresent(results::add);
                }
            }
            return new AuthenticationResults(server.toLowerCase(Locale.ROOT), results);
        }

        /// Empty for `none`.
        private Optional<MethodResult> result() throws Malformed {
            String method = word("/");
            skip();
            if (method.equalsIgnoreCase("none") && isOver()) {
                return Optional.empty();
            }
            if (isNext('/')) {
                at++;
                skip();
                var _ = word("");
                skip();
            }
            expect('=');
            skip();
            String outcome = word("");
            skip();
            var properties = new ArrayList<Property>();
            while (!isOver() && !isNext(';')) {
                properties.add(property());
                skip();
            }
            return Optional.of(
                    new MethodResult(method.toLowerCase(Locale.ROOT), outcome.toLowerCase(Locale.ROOT), properties));
        }

        /// A property, or a word such as `reason` that has no type.
        private Property property() throws Malformed {
            String name = word(".");
            skip();
            if (isNext('.')) {
                at++;
                skip();
                name += "." + word("");
                skip();
            }
            expect('=');
            skip();
            return new Property(name.toLowerCase(Locale.ROOT), value());
        }

        private String value() throws Malformed {
            var value = new StringBuilder();
            int domain = 0;
            boolean isQuoted = isNext('"');
            int pieces = 0;
            while (!isOver() && !Character.isWhitespace(next()) && !isNext(';') && !isNext('(')) {
                if (isNext('"')) {
                    value.append(quoted());
                } else {
                    isQuoted = false;
                    value.append(next());
                    domain = next() == '@' ? value.length() : domain;
                    at++;
                }
                pieces++;
            }
            if (pieces == 0) {
                throw new Malformed();
            }
            return value.substring(isQuoted ? value.lastIndexOf("@") + 1 : domain);
        }

        private String quoted() throws Malformed {
            expect('"');
            var text = new StringBuilder();
            while (!isNext('"')) {
                text.append(letter());
            }
            at++;
            return text.toString();
        }

        /// The next letter, without the backslash before it.
        private char letter() throws Malformed {
            at += isNext('\\') ? 1 : 0;
            if (isOver()) {
                throw new Malformed();
            }
            return header.charAt(at++);
        }

        private String word(String alsoSpecial) throws Malformed {
            int start = at;
            while (!isOver()
                    && !Character.isWhitespace(next())
                    && SPECIAL.indexOf(next()) < 0
                    && alsoSpecial.indexOf(next()) < 0) {
                at++;
            }
            if (at == start) {
                throw new Malformed();
            }
            return header.substring(start, at);
        }

        /// Skips white space and comments, which may lie within each other.
        private void skip() throws Malformed {
            int open = 0;
            while (!isOver() && (open > 0 || isNext('(') || Character.isWhitespace(next()))) {
                open += isNext('(') ? 1 : 0;
                open -= isNext(')') ? 1 : 0;
                var _ = letter();
            }
            if (open > 0) {
                throw new Malformed();
            }
        }

        private void expect(char letter) throws Malformed {
            if (!isNext(letter)) {
                throw new Malformed();
            }
            at++;
        }

        private boolean isNext(char letter) {
            return !isOver() && next() == letter;
        }

        private char next() {
            return header.charAt(at);
        }

        private boolean isOver() {
            return at >= header.length();
        }
    }
}
