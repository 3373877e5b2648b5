package fr.gpsusagers.switchboard.learn;

import fr.gpsusagers.staff.Role;
import java.util.List;

/// The guide of a role. Its text is in the template named after the role.
///
/// @param guides the guides of all roles, the reader's own first
record GuidePage(Role role, List<GuideLink> guides) {

    String title() {
        return guides.stream()
                .filter(this::isHere)
                .findFirst()
                .map(GuideLink::title)
                .orElseThrow();
    }

    boolean isHere(GuideLink link) {
        return link.role() == role;
    }

    PictureFile picture(GuidePicture picture) {
        return PictureFile.of(picture);
    }
}
