/// From question to question, then to the page that fits the advice.
@NullMarked
package fr.gpsusagers.portal.walk;

import org.jspecify.annotations.NullMarked;
