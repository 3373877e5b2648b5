@NullMarked
package fr.gpsusagers.portal.contact;

import org.jspecify.annotations.NullMarked;
