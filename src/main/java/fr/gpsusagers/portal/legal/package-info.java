/// Pages required by law: accessibility statement, legal notice, privacy. They mark
/// whatever only the administration can complete.
@NullMarked
package fr.gpsusagers.portal.legal;

import org.jspecify.annotations.NullMarked;
