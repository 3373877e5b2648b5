/// What the SMS operator reports: receipts of text messages, and replies.
@NullMarked
package fr.gpsusagers.api.sms;

import org.jspecify.annotations.NullMarked;
