/// « Être rappelé »: the number, then the promise.
@NullMarked
package fr.gpsusagers.portal.callback;

import org.jspecify.annotations.NullMarked;
