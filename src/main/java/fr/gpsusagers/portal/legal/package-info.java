/// What the law wants said: accessibility, who publishes, privacy. What only the administration can say is said as
/// such.
@NullMarked
package fr.gpsusagers.portal.legal;

import org.jspecify.annotations.NullMarked;
