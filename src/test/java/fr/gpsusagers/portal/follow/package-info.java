/// Who may follow a request.
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
