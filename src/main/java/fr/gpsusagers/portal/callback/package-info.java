/// « Être rappelé »: the form that asks for the phone number, and the promise that follows.
@NullMarked
package fr.gpsusagers.portal.callback;

import org.jspecify.annotations.NullMarked;
