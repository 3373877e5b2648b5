/// What citizens type to be called back.
@NullMarked
package fr.gpsusagers.portal.callback;

import org.jspecify.annotations.NullMarked;
