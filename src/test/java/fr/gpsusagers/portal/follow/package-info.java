/// What a person reads of their own request.
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
