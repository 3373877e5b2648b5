/// How much a program may send.
@NullMarked
package fr.gpsusagers.api.limit;

import org.jspecify.annotations.NullMarked;
