/// Tests of stored models and suggested phrases.
@NullMarked
package fr.gpsusagers.understanding.store;

import org.jspecify.annotations.NullMarked;
