/// « Écrire »: the form with its attachments, and the promise that follows.
@NullMarked
package fr.gpsusagers.portal.message;

import org.jspecify.annotations.NullMarked;
