/// From question to question, then to the page that matches the advice.
@NullMarked
package fr.gpsusagers.portal.walk;

import org.jspecify.annotations.NullMarked;
