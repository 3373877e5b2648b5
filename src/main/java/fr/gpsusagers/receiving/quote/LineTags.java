package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.receiving.quote.NewWords.Occasion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Tags each line of a mail as new, quoted, or part of the signature.
final class LineTags {

    enum Tag {
        OWN,
        QUOTE,
        SIGNATURE
    }

    /// How many lines of a quote are searched for its introduction, which some clients write inside the
    /// quote.
    private static final int FIRST_LINES = 3;

    private final List<TextLine> lines;
    private final Occasion occasion;
    private final Tag[] tags;
    private boolean hasUnmarkedQuote;
    private boolean isForward;
    private boolean isAnnounced;

    private LineTags(List<TextLine> lines, Occasion occasion) {
        this.lines = lines;
        this.occasion = occasion;
        this.tags = new Tag[lines.size()];
        Arrays.fill(tags, Tag.OWN);
        isForward = occasion == Occasion.FORWARD;
    }

    static LineTags of(List<TextLine> lines, Occasion occasion) {
        var tags = new LineTags(List.copyOf(lines), occasion);
        tags.tagQuotes();
        tags.tagSignatures();
        return tags;
    }

    /// Whether a mail is forwarded within this one.
    boolean isForward() {
        return isForward && hasAny(Tag.QUOTE);
    }

    /// Whether all lines below some line count as quoted, although nothing marks each of them.
    boolean hasUnmarkedQuote() {
        return hasUnmarkedQuote;
    }

    /// Whether new words stand between quoted lines.
    boolean isInterleaved() {
        int first = firstQuote();
        int last = IntStream.range(0, tags.length)
                .filter(index -> tags[index] == Tag.QUOTE)
                .max()
                .orElse(-1);
        return IntStream.range(first, Math.max(first, last))
                .anyMatch(index -> tags[index] == Tag.OWN && !lines.get(index).isBlank());
    }

    String text(Tag tag) {
        return render(index -> tags[index] == tag);
    }

    String textExcept(Tag tag) {
        return render(index -> tags[index] != tag);
    }

    String textFromFirstQuote() {
        int first = firstQuote();
        return render(index -> index >= first || tags[index] == Tag.SIGNATURE);
    }

    /// Returns the signature without lines such as « Envoyé de mon iPhone ».
    String textOfSignatureOnly() {
        return render(index -> tags[index] == Tag.SIGNATURE && !SignatureLines.isAdvert(lines.get(index)));
    }

    private void tagQuotes() {
        int index = 0;
        while (index < tags.length) {
            index = lines.get(index).depth() > 0 ? tagMarked(index) : tagAnnounced(index);
        }
    }

    /// Tags a run of lines that are marked as quoted. Returns the index after it.
    private int tagMarked(int start) {
        int end = start;
        int next = start;
        while (next < tags.length && lines.get(next).depth() > 0) {
            end = next + 1;
            next = QuoteMark.nextText(lines, end);
        }
        if (occasion == Occasion.NEW) {
            IntStream.range(start, Math.min(end, start + FIRST_LINES))
                    .boxed()
                    .flatMap(index -> QuoteMark.find(lines, index).stream())
                    .filter(mark -> mark.kind() != QuoteMark.Kind.MAYBE_ATTRIBUTION)
                    .forEach(this::announce);
        }
        if (isAnnounced || occasion != Occasion.NEW) {
            Arrays.fill(tags, start, end, Tag.QUOTE);
        }
        return end;
    }

    /// Tags the introduction of a quote that begins at this line. Returns the index of the line to
    /// continue with.
    private int tagAnnounced(int start) {
        Optional<QuoteMark> found = QuoteMark.find(lines, start);
        if (found.isEmpty()) {
            return start + 1;
        }
        QuoteMark mark = found.get();
        int below = QuoteMark.nextText(lines, mark.end());
        boolean isMarkedBelow = below < tags.length && lines.get(below).depth() > 0;
        if (mark.kind() == QuoteMark.Kind.MAYBE_ATTRIBUTION && !isMarkedBelow) {
            return start + 1;
        }
        announce(mark);
        if (isMarkedBelow && mark.kind() != QuoteMark.Kind.FORWARD) {
            Arrays.fill(tags, start, below, Tag.QUOTE);
            return below;
        }
        Arrays.fill(tags, start, tags.length, Tag.QUOTE);
        hasUnmarkedQuote |= below < tags.length;
        isForward |= occasion == Occasion.NEW; // a first mail quotes none of ours: it shows a mail from elsewhere
        return tags.length;
    }

    private void announce(QuoteMark mark) {
        isAnnounced = true;
        isForward |= mark.kind() == QuoteMark.Kind.FORWARD;
    }

    private void tagSignatures() {
        boolean wrote = false;
        int index = 0;
        while (index < tags.length) {
            int end = index;
            while (end < tags.length && tags[end] == Tag.OWN) {
                end++;
            }
            int start = SignatureLines.start(lines, index, end, wrote);
            wrote |= IntStream.range(index, start)
                    .anyMatch(own -> !lines.get(own).isBlank());
            Arrays.fill(tags, start, end, Tag.SIGNATURE);
            index = Math.max(end, index + 1);
        }
    }

    private boolean hasAny(Tag tag) {
        return Arrays.asList(tags).contains(tag);
    }

    private int firstQuote() {
        return IntStream.range(0, tags.length)
                .filter(index -> tags[index] == Tag.QUOTE)
                .findFirst()
                .orElse(tags.length);
    }

    /// Joins lines. Lines that were not neighbours are set apart; never more than one empty line in a row.
    private String render(IntPredicate wanted) {
        var text = new ArrayList<String>();
        int last = -1;
        for (int index = 0; index < tags.length; index++) {
            if (!wanted.test(index)) {
                continue;
            }
            String line =
                    ("> ".repeat(lines.get(index).depth()) + lines.get(index).text()).stripTrailing();
            boolean isGap = line.isBlank() || last >= 0 && last != index - 1 && !text.isEmpty();
            if (isGap && !text.isEmpty() && !text.getLast().isEmpty()) {
                text.add("");
            }
            if (!line.isBlank()) {
                text.add(line);
            }
            last = index;
        }
        return String.join("\n", text).strip();
    }
}
