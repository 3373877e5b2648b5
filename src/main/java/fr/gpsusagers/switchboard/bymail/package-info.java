/// What a desk that works by mail opens by its links: taking a request, closing it, its files, its mailbox. No sign-in:
/// the link proves the desk. Opening a page changes nothing; only its button does.
@NullMarked
package fr.gpsusagers.switchboard.bymail;

import org.jspecify.annotations.NullMarked;
