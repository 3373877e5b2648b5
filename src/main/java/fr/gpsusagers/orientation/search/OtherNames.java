package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory.KnownRole;
import fr.gpsusagers.guide.Need;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everyday names of contacts and needs: acronyms, old names, what people say. Part of a pack.
public record OtherNames(List<OtherName> all) {

    public static final OtherNames NONE = new OtherNames(List.of());

    public OtherNames {
        all = List.copyOf(all);
    }

    /// Several names of the same contacts or needs.
    ///
    /// @param targets what the names mean; the first are shown first
    /// @param caution what is to be confirmed about these contacts, in a sentence for the public
    public record OtherName(List<NameTarget> targets, List<String> names, Optional<String> caution) {}

    /// What is to be confirmed about a contact, in sentences for the public.
    public List<String> cautions(Contact contact, List<KnownRole> roles) {
        return all.stream()
                .filter(name -> name.targets().stream().anyMatch(target -> target.means(contact, roles)))
                .flatMap(name -> name.caution().stream())
                .distinct()
                .toList();
    }

    /// The names of a need. Names that may also mean a contact are left out.
    Stream<String> namesOf(Need need) {
        return all.stream()
                .filter(name -> name.targets().stream().allMatch(NameTarget.OneNeed.class::isInstance))
                .filter(name -> name.targets().stream().anyMatch(target -> target.means(need)))
                .flatMap(name -> name.names().stream());
    }
}
