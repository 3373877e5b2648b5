/// Every contact that serves a commune, found by letter, by sector or by typing.
@NullMarked
package fr.gpsusagers.portal.commune;

import org.jspecify.annotations.NullMarked;
