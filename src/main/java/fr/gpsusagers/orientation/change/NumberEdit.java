package fr.gpsusagers.orientation.change;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Changes the telephone numbers of a contact: `02 31 57 14 14|3646 (gratuit)`. `-` hides them all.
final class NumberEdit implements Edit {

    private static final Pattern WRITTEN = Pattern.compile("([^()]+?)\\s*(?:\\((.+)\\))?");

    @Override
    public String normalise(String value) {
        return written(lines(value), true);
    }

    @Override
    public void require(Draft draft, ContentChange change) {
        lines(change.value()).stream()
                .flatMap(line -> line.findFault().stream())
                .findFirst()
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.replace("dans « prix »", "derrière, entre parenthèses"));
                });
        apply(draft, change);
    }

    private static List<Line> lines(String value) {
        return value.strip().equals(NOTHING)
                ? List.of()
                : Arrays.stream(value.split("\\|"))
                        .map(String::strip)
                        .map(NumberEdit::line)
                        .toList();
    }

    private static Line line(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Line(PhoneNumber.parse(parts.group(1)), Optional.ofNullable(parts.group(2)))
                : new Line(PhoneNumber.parse(written), Optional.empty());
    }

    private static String written(List<Line> lines, boolean withPrices) {
        String all = lines.stream()
                .map(line -> line.number().display().replace('\u00A0', ' ')
                        + line.price()
                                .filter(_ -> withPrices)
                                .map(price -> " (" + price + ")")
                                .orElse(""))
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NOTHING : all;
    }

    /// Writes a price only if the change names one, so that an unchanged price is no difference.
    @Override
    public String read(Draft draft, ContentChange change) {
        return written(draft.contact(change.subject()).lines(), change.value().contains("("));
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        List<Line> lines = lines(change.value());
        draft.edit(draft.contact(change.subject()), one -> withLines(one, lines));
    }

    /// A number keeps its known price. A contact that had none can be called from now on.
    private static Contact withLines(Contact contact, List<Line> lines) {
        List<Line> priced = lines.stream()
                .map(line -> contact.lines().stream()
                        .filter(known ->
                                line.price().isEmpty() && known.number().equals(line.number()))
                        .findFirst()
                        .orElse(line))
                .toList();
        var channels = new HashSet<>(contact.channels());
        if (!priced.isEmpty()) {
            channels.add(ChannelKind.TELEPHONE);
        }
        return contact.withLines(priced).withChannels(channels);
    }
}
