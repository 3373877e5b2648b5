package fr.gpsusagers.evaluation;

import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells an evaluation what the needs of a pack lead to.
public final class SameAnswers implements Answering {

    private final Pack pack;
    private final Map<NeedId, List<Object>> answers = new HashMap<>();

    public SameAnswers(Pack pack) {
        this.pack = pack;
        pack.guide().needs().forEach(need -> answers.put(need.id(), answer(pack, need)));
    }

    /// Returns the contact in charge, whether the need is a danger, and every way in order.
    private static List<Object> answer(Pack pack, Need need) {
        List<Way> ways = pack.directory().ways(need.id());
        return List.of(
                pack.directory().inCharge(need.id()),
                need.isDanger(),
                ways.stream().map(way -> List.of(way.kind(), way.target())).toList());
    }

    @Override
    public boolean isSame(Optional<NeedId> one, Optional<NeedId> other) {
        return one.equals(other)
                || one.isPresent()
                        && other.isPresent()
                        && answers.getOrDefault(one.get(), List.of()).equals(answers.get(other.get()));
    }

    @Override
    public Optional<String> findFirstNumber(NeedId need, Set<Circumstance> told) {
        return pack.guide()
                .findNeed(need)
                .flatMap(known -> pack.guide().numbers(known, told).stream().findFirst())
                .map(PhoneNumber::dialled);
    }

    @Override
    public Optional<String> findGentleNumber(NeedId need, LocalDate day) {
        return pack.findGentleNumber(need, day).map(PhoneNumber::dialled);
    }

    @Override
    public Set<String> firstNumbers(NeedId need) {
        if (findFirstNumber(need, Set.of()).isEmpty()) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.of(Set.<Circumstance>of()),
                        Arrays.stream(Circumstance.values()).map(Set::of))
                .flatMap(told -> findFirstNumber(need, told).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public String theme(Optional<NeedId> need) {
        return need.flatMap(pack.guide()::findNeed)
                .map(Need::theme)
                .flatMap(id -> pack.guide().themes().stream()
                        .filter(theme -> theme.id().equals(id))
                        .findFirst())
                .map(Theme::label)
                .orElse("Hors sujet");
    }
}
