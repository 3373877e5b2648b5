package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.PackReading.ReadPart;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.Understand.Known;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// The content of a département, as one immutable value, so that readers never see a mix of two publications.
public final class Pack {

    private final String fingerprint;
    private final Map<Class<?>, ReadPart> read;
    private final Map<Class<?>, Object> parts;

    private Pack(String fingerprint, Map<Class<?>, ReadPart> read, Map<Class<?>, Object> parts) {
        this.fingerprint = fingerprint;
        this.read = Map.copyOf(read);
        this.parts = Map.copyOf(parts);
    }

    static Pack of(String fingerprint, Map<Class<?>, ReadPart> read) {
        return new Pack(
                fingerprint,
                read,
                read.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, part -> part.getValue().value())));
    }

    /// Returns the parts as they were read from files, without manual changes.
    Map<Class<?>, ReadPart> read() {
        return read;
    }

    /// Identifies this content by a hash of all its files, in twelve hexadecimal digits. If manual changes apply,
    /// their number and a hash of their ids in six digits follow: `0123456789ab.3-4f5e6d`.
    public String fingerprint() {
        return fingerprint;
    }

    /// Returns this content with some parts replaced, under another fingerprint.
    public Pack with(String otherFingerprint, Map<Class<?>, Object> otherParts) {
        var all = new HashMap<>(parts);
        all.putAll(otherParts);
        return new Pack(otherFingerprint, read, all);
    }

    /// Returns the sentences to announce; none in a pack without manual changes.
    public Banners banners() {
        return parts.containsKey(Banners.class) ? part(Banners.class) : Banners.NONE;
    }

    public PackIdentity identity() {
        return part(PackIdentity.class);
    }

    public Territory territory() {
        return part(Territory.class);
    }

    public Calendars calendars() {
        return part(Calendars.class);
    }

    public Guide guide() {
        return part(Guide.class);
    }

    public Directory directory() {
        return part(Directory.class);
    }

    public Phrasebook phrasebook() {
        return part(Phrasebook.class);
    }

    /// Returns what understanding needs of this content.
    public Known known() {
        return new Known(phrasebook(), guide(), territory());
    }

    /// Returns the number that helps with a danger that is past or doubtful. Pages give it gently, beside the
    /// answer and without an alarm. Empty if the pack gives no number for it.
    public Optional<PhoneNumber> findGentleNumber(NeedId danger, LocalDate day) {
        return guide().findNeed(danger)
                .flatMap(need -> directory().findContactInCharge(need.id(), Optional.empty(), day))
                .flatMap(contact -> contact.lines().stream().findFirst())
                .map(Line::number);
    }

    /// Returns the part that a module read from the pack.
    public <P> P part(Class<P> type) {
        Object part = parts.get(type);
        if (part == null) {
            throw new NoSuchElementException("The pack has no " + type.getSimpleName());
        }
        return type.cast(part);
    }
}
