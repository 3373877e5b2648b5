/// What tests run on: one product, one database cluster and one browser for all of them.
@NullMarked
package fr.gpsusagers.running;

import org.jspecify.annotations.NullMarked;
