/// The database the product leans on: the embedded PostgreSQL or the operator's own, ready and durable before use.
@NullMarked
package fr.gpsusagers.console.store;

import org.jspecify.annotations.NullMarked;
