/// Every contact that serves a commune: by letter, by sector, or typed.
@NullMarked
package fr.gpsusagers.portal.commune;

import org.jspecify.annotations.NullMarked;
