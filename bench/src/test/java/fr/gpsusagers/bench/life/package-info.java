/// Plays generated lives of requests on two real processes over one real database.
@NullMarked
package fr.gpsusagers.bench.life;

import org.jspecify.annotations.NullMarked;
