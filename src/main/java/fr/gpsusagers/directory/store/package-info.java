/// What the directory keeps: reports of numbers.
@NullMarked
package fr.gpsusagers.directory.store;

import org.jspecify.annotations.NullMarked;
