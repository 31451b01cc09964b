package org.bouncecodes.examples.cli;

import java.time.Duration;
import java.util.Locale;
import org.bouncecodes.Action;
import org.bouncecodes.Fault;
import org.bouncecodes.MatchedBy;
import org.bouncecodes.Permanence;
import org.bouncecodes.Reason;
import org.bouncecodes.ReplyPhrase;
import org.bouncecodes.report.MailKind;

/** Puts the constants of a verdict into plain words. */
final class Phrasing {

  private Phrasing() {}

  /** Makes a whole sentence of words. */
  static String sentence(String words) {
    return capitalized(words) + ".";
  }

  static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the name for programs. */
  static String nameOf(MailKind kind) {
    return switch (kind) {
      case BOUNCE -> "bounce";
      case DELAYED -> "delayed";
      case COMPLAINT -> "complaint";
      case AUTO_REPLY -> "auto-reply";
      case OTHER -> "other";
    };
  }

  static String plural(MailKind kind) {
    return switch (kind) {
      case BOUNCE -> "bounces";
      case DELAYED -> "delayed";
      case COMPLAINT -> "complaints";
      case AUTO_REPLY -> "auto-replies";
      case OTHER -> "others";
    };
  }

  static String of(Permanence permanence) {
    return switch (permanence) {
      case PERMANENT -> "Refused for good";
      case TEMPORARY -> "Put off for now";
      case SUCCESS -> "Accepted";
      case UNKNOWN -> "No verdict";
    };
  }

  static String of(Reason reason) {
    return switch (reason) {
      case MAILBOX_UNKNOWN -> "the recipient's address is unknown there";
      case MAILBOX_MOVED -> "the recipient has moved";
      case MAILBOX_DISABLED -> "the mailbox is switched off";
      case MAILBOX_FULL -> "the mailbox is full";
      case RECIPIENT_REFUSED -> "the recipient or list does not take this mail";
      case ON_SUPPRESSION_LIST -> "the address is on a suppression list";
      case DOMAIN_UNKNOWN -> "the recipient's domain cannot be found";
      case DOMAIN_REFUSES_MAIL -> "the recipient's domain takes no mail";
      case ROUTING_FAILURE -> "the mail found no way to the receiver";
      case NETWORK_FAILURE -> "the connection failed";
      case EXPIRED -> "the mail waited too long";
      case MESSAGE_TOO_LARGE -> "the message is too large";
      case MESSAGE_MALFORMED -> "the message is not well formed";
      case CONTENT_REFUSED -> "the content is not accepted";
      case SPAM -> "the message looks like spam";
      case VIRUS -> "the message carries malware";
      case SENDER_REFUSED -> "the sender's address is refused";
      case AUTHENTICATION_FAILED -> "the sender's domain is not proved (SPF, DKIM, DMARC)";
      case REVERSE_DNS -> "the sending host has no proper reverse DNS";
      case LOGIN_REQUIRED -> "the SMTP login is missing or wrong";
      case SENDER_ACCOUNT -> "the sender's own account is blocked or limited";
      case BLOCKLISTED -> "the sender is on a block list";
      case BAD_REPUTATION -> "the sender is not trusted";
      case RATE_LIMITED -> "too much mail in a short time";
      case GREYLISTED -> "a new sender has to come back in some minutes";
      case TOO_MANY_RECIPIENTS -> "too many recipients at once";
      case RELAY_DENIED -> "this server does not pass the mail on";
      case TLS_REQUIRED -> "the connection must be encrypted";
      case POLICY -> "a rule of the receiver forbids it";
      case PROTOCOL_ERROR -> "the SMTP dialogue went wrong";
      case SYSTEM_ERROR -> "the receiving system is in trouble";
      case SYSTEM_FULL -> "the receiving system is out of storage";
      case UNKNOWN -> "the server does not say why";
      case DELIVERED -> "nothing failed";
    };
  }

  static String of(Action action) {
    return switch (action) {
      case NONE -> "nothing needs doing";
      case RETRY -> "send the same message again later";
      case SLOW_DOWN -> "send again later, and less at a time";
      case SUPPRESS -> "stop writing to this address";
      case PAUSE -> "leave this address out for some days, then try again";
      case FIX_MESSAGE -> "change the message; the address is good";
      case FIX_SENDER -> "mend the sender's set-up; the address is not in question";
      case RESTORE_REPUTATION -> "earn back trust; the address is not in question";
      case REVIEW -> "let a person look; keep the address until then";
    };
  }

  static String of(Fault fault) {
    return switch (fault) {
      case RECIPIENT -> "a matter of the recipient";
      case DOMAIN -> "a matter of the recipient's domain";
      case MESSAGE -> "a matter of this message";
      case SENDER -> "a matter of the sender";
      case NETWORK -> "a matter of the network in between";
      case RECEIVER -> "a matter of the receiving system";
      case UNKNOWN -> "nobody can tell whose matter it is";
      case NOBODY -> "there is nothing to mend";
    };
  }

  static String of(MatchedBy matchedBy) {
    return switch (matchedBy) {
      case SERVER_CODE -> "what this very server means by the code";
      case PHRASE -> "the words of the reply";
      case CODE -> "the registered or usual meaning of the code";
      case SUBJECT -> "the subject of the code only: its last number is not in the table";
      case CLASS -> "the first digit only: the rest of the code is not in the table";
      case NOTHING -> "nothing";
    };
  }

  /** Quotes a row of phrases.tsv, with the replies it is limited to. */
  static String quote(ReplyPhrase row) {
    String limits = limits(row, " of ", " to ", " with ");
    String words = row.phrase().replaceFirst("^~+", "");
    return '"'
        + words
        + '"'
        + (words.equals(row.phrase()) ? "" : ", which say little")
        + (limits.isEmpty() ? "" : ", for replies" + limits + " only");
  }

  /** Joins the limits of a row of phrases.tsv, each behind its own word. */
  static String limits(ReplyPhrase row, String server, String command, String code) {
    return row.server().map(name -> server + name).orElse("")
        + row.command().map(name -> command + name).orElse("")
        + row.code()
            .map(digits -> code + (digits.length() == 1 ? digits + "xx" : digits))
            .orElse("");
  }

  static String of(Duration time) {
    long seconds = time.toSeconds();
    if (seconds % 60 != 0 || seconds == 0) {
      return count(seconds, "second");
    }
    long minutes = time.toMinutes();
    if (minutes % 60 != 0) {
      return count(minutes, "minute");
    }
    return time.toHours() % 24 != 0 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
