/// Reads what the SMS operator sends to our webhook: receipts of text messages, and replies.
@NamedInterface("sms")
@NullMarked
package fr.gpsusagers.sending.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
