package fr.gpsusagers.orientation.layer;

/// Announces a sentence: on the pages that name a contact, or on the whole site.
final class BannerEdit implements Edit {

    @Override
    public String normalise(String value) {
        return PublicSentence.require(value);
    }

    /// A pack announces nothing by itself.
    @Override
    public String read(Draft draft, ContentChange change) {
        lay(draft, change);
        return NOTHING;
    }

    @Override
    public void lay(Draft draft, ContentChange change) {
        switch (change.subject()) {
            case ChangeSubject.Site _, ChangeSubject.Everyone _ -> draft.announce(change.value());
            case ChangeSubject.OfContact _, ChangeSubject.OfDesk _ ->
                draft.announce(draft.contact(change.subject()), change.value());
        }
    }
}
