package fr.gpsusagers.orientation.change;

/// Announces a sentence: on the pages that name a contact, or on the whole site.
final class BannerEdit implements Edit {

    @Override
    public String normalise(String value) {
        return Edit.sentence(value);
    }

    /// A pack has no banners of its own. The change is applied only to check its subject.
    @Override
    public String read(Draft draft, ContentChange change) {
        apply(draft, change);
        return NOTHING;
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        switch (change.subject()) {
            case ChangeSubject.Site _, ChangeSubject.Everyone _ -> draft.announce(change.value());
            case ChangeSubject.OfContact _, ChangeSubject.OfDesk _ ->
                draft.announce(draft.contact(change.subject()), change.value());
        }
    }
}
