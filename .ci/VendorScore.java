import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bouncecodes.Action;
import org.bouncecodes.Bounce;
import org.bouncecodes.Command;
import org.bouncecodes.Reason;

/**
 * Scores the verdicts on replies as the servers of a table of attested codes send them: once with
 * the name of the server's host, once on the text alone.
 *
 * <pre>
 * java --class-path runtime/target/classes .ci/VendorScore.java vendors.tsv \
 *     [--wrong] [--floor with-host=97 without-host=91 false-suppress=0]
 * </pre>
 *
 * <p>The floors are per cents, and a number of rows for false-suppress. Exit status: 0 when all
 * floors hold, 1 when one does not, 2 for wrong usage.
 */
class VendorScore {

  /**
   * What a category of the table allows. A category that lumps several reasons together allows all
   * of them, and no other category does.
   */
  private static final Map<String, Set<Reason>> ALLOWED =
      Map.ofEntries(
          // The recipient.
          Map.entry("recipient-unknown", EnumSet.of(Reason.MAILBOX_UNKNOWN)),
          Map.entry("mailbox-disabled", EnumSet.of(Reason.MAILBOX_DISABLED)),
          Map.entry("mailbox-moved", EnumSet.of(Reason.MAILBOX_MOVED)),
          Map.entry("mailbox-full", EnumSet.of(Reason.MAILBOX_FULL)),
          Map.entry("recipient-restricted", EnumSet.of(Reason.RECIPIENT_REFUSED)),
          // The way: the category holds lookups that failed, found nothing, or found a null MX.
          Map.entry(
              "dns-routing",
              EnumSet.of(
                  Reason.ROUTING_FAILURE, Reason.DOMAIN_UNKNOWN, Reason.DOMAIN_REFUSES_MAIL)),
          Map.entry("loop", EnumSet.of(Reason.ROUTING_FAILURE)),
          Map.entry("network", EnumSet.of(Reason.NETWORK_FAILURE)),
          Map.entry("expired", EnumSet.of(Reason.EXPIRED)),
          // The message: the category "content" holds broken headers and forbidden attachments.
          Map.entry("size", EnumSet.of(Reason.MESSAGE_TOO_LARGE)),
          Map.entry("content", EnumSet.of(Reason.MESSAGE_MALFORMED, Reason.CONTENT_REFUSED)),
          Map.entry("virus", EnumSet.of(Reason.VIRUS)),
          // A link on a block list makes a message spam.
          Map.entry("spam-content", EnumSet.of(Reason.SPAM, Reason.BLOCKLISTED)),
          Map.entry("too-many-recipients", EnumSet.of(Reason.TOO_MANY_RECIPIENTS)),
          // The sender: few servers tell a list they ask from an opinion of their own.
          Map.entry("blocklist", EnumSet.of(Reason.BLOCKLISTED, Reason.BAD_REPUTATION)),
          Map.entry("reputation", EnumSet.of(Reason.BAD_REPUTATION, Reason.BLOCKLISTED)),
          Map.entry("rate-limit", EnumSet.of(Reason.RATE_LIMITED)),
          Map.entry("greylist", EnumSet.of(Reason.GREYLISTED)),
          Map.entry("sender-address", EnumSet.of(Reason.SENDER_REFUSED)),
          Map.entry("account", EnumSet.of(Reason.SENDER_ACCOUNT)),
          Map.entry("smtp-auth", EnumSet.of(Reason.LOGIN_REQUIRED)),
          Map.entry("relay", EnumSet.of(Reason.RELAY_DENIED)),
          Map.entry("rdns", EnumSet.of(Reason.REVERSE_DNS)),
          Map.entry("auth-spf", EnumSet.of(Reason.AUTHENTICATION_FAILED)),
          Map.entry("auth-dkim", EnumSet.of(Reason.AUTHENTICATION_FAILED)),
          Map.entry("auth-dmarc", EnumSet.of(Reason.AUTHENTICATION_FAILED)),
          Map.entry("auth-mixed", EnumSet.of(Reason.AUTHENTICATION_FAILED)),
          Map.entry("tls", EnumSet.of(Reason.TLS_REQUIRED)),
          Map.entry("dane", EnumSet.of(Reason.TLS_REQUIRED)),
          // The receiver.
          Map.entry("policy", EnumSet.of(Reason.POLICY)),
          Map.entry("geo", EnumSet.of(Reason.POLICY)),
          Map.entry("system", EnumSet.of(Reason.SYSTEM_ERROR, Reason.SYSTEM_FULL)),
          // Commands out of order or badly written; an address in them may be what is malformed.
          Map.entry("syntax", EnumSet.of(Reason.PROTOCOL_ERROR, Reason.MAILBOX_UNKNOWN)),
          // The receiver's own set-up, or a HELO that the sender's set-up gets wrong.
          Map.entry("config", EnumSet.of(Reason.SYSTEM_ERROR, Reason.PROTOCOL_ERROR)));

  /** A full mailbox and a closed one exist: they are about the recipient, and yet no reason. */
  private static final Set<String> MAY_SUPPRESS =
      Set.of("recipient-unknown", "mailbox-disabled", "mailbox-moved", "dns-routing");

  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    if (words.isEmpty() || !words.stream().skip(1).allMatch(VendorScore::isOption)) {
      System.err.println("usage: VendorScore TABLE [--wrong] [--floor NAME=NUMBER ...]");
      System.exit(2);
    }
    List<Row> rows = read(Path.of(words.get(0)));
    Score withHost = score(rows, true, words.contains("--wrong"));
    Score withoutHost = score(rows, false, false);
    System.out.println("replies of vendors, with the host:    " + withHost);
    System.out.println("replies of vendors, by the text only: " + withoutHost);

    int suppressed = Math.max(withHost.suppressed, withoutHost.suppressed);
    boolean held = true;
    for (String word : words.subList(1, words.size())) {
      double bound = word.contains("=") ? Double.parseDouble(word.split("=")[1]) : 0;
      held &= holds(word, "with-host", withHost.percent() >= bound);
      held &= holds(word, "without-host", withoutHost.percent() >= bound);
      held &= holds(word, "false-suppress", suppressed <= bound);
    }
    System.exit(held ? 0 : 1);
  }

  private static boolean isOption(String word) {
    return word.matches("--wrong|--floor|(with-host|without-host|false-suppress)=[0-9.]+");
  }

  private static boolean holds(String word, String floor, boolean held) {
    if (held || !word.startsWith(floor + "=")) {
      return true;
    }
    System.out.println("below the floor: " + word);
    return false;
  }

  private static List<Row> read(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(table);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      Row row = new Row(i + 1, cells[0], cells[1], cells[2], cells[3], cells[4], cells[7]);
      if (!ALLOWED.containsKey(row.category)) {
        throw new IOException("line " + row.line + ": no such category: " + row.category);
      }
      if (!row.token.isEmpty() || !row.hint.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Score score(List<Row> rows, boolean withHost, boolean showWrong) {
    Score score = new Score(rows.size());
    for (Row row : rows) {
      Bounce bounce =
          Bounce.builder()
              .reply(row.reply())
              .remoteMta(withHost ? row.host() : "")
              .command(row.command())
              .build();
      boolean right = ALLOWED.get(row.category).contains(bounce.reason());
      boolean suppressed =
          bounce.action() == Action.SUPPRESS && !MAY_SUPPRESS.contains(row.category);
      score.right += right ? 1 : 0;
      score.suppressed += suppressed ? 1 : 0;
      if (showWrong && (!right || suppressed)) {
        System.out.printf(
            "%d: %s, expected %s; got %s%s%n  %s%n",
            row.line, row.provider, row.category, bounce, suppressed ? ": FALSE" : "", row.reply());
      }
    }
    return score;
  }

  /** How many verdicts were right, and how many would have suppressed a live address. */
  private static final class Score {
    private final int all;
    private int right;
    private int suppressed;

    Score(int all) {
      this.all = all;
    }

    double percent() {
      return 100.0 * right / all;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d of %d, %.1f %%, false suppress %d", right, all, percent(), suppressed);
    }
  }

  /**
   * One attested code or text. Cells may name a range or alternatives, of which the first counts.
   */
  private record Row(
      int line,
      String provider,
      String basic,
      String enhanced,
      String token,
      String hint,
      String category) {

    private static final String AFTER_DATA = "(after DATA)";

    /** A host of the provider; empty for programs, which everybody runs. */
    String host() {
      return switch (provider) {
        case "Google (Gmail/Workspace)" -> "gmail-smtp-in.l.google.com";
        case "Microsoft 365 / Exchange Online" -> "example-com.mail.protection.outlook.com";
        case "Outlook.com / Hotmail" -> "hotmail-com.olc.protection.outlook.com";
        case "Yahoo / AOL (Yahoo Inc.)" -> "mta7.am0.yahoodns.net";
        case "AOL (legacy)" -> "mailin-01.mx.aol.com";
        case "Apple iCloud" -> "mx01.mail.icloud.com";
        case "Comcast / Xfinity" -> "mx1.comcast.net";
        case "Cox" -> "mx.west.cox.net";
        case "Spectrum / Charter" -> "mx1.charter.net";
        case "AT&T / Prodigy" -> "ff-ip4-mx-vip1.prodigy.net";
        case "GoDaddy" -> "smtp.secureserver.net";
        case "Mimecast" -> "us-smtp-inbound-1.mimecast.com";
        case "Proofpoint" -> "mx0a-00190b01.pphosted.com";
        case "Barracuda" -> "d12345a.ess.barracudanetworks.com";
        case "Symantec / MessageLabs" -> "cluster5.us.messagelabs.com";
        case "Orange / Wanadoo" -> "smtp-in.orange.fr";
        case "La Poste (laposte.net)" -> "smtpz4.laposte.net";
        case "Free.fr" -> "mx1.free.fr";
        case "GMX / WEB.DE / mail.com" -> "mx00.gmx.net";
        case "T-Online / Telekom" -> "mx00.t-online.de";
        case "Mail.ru" -> "mxs.mail.ru";
        case "Yandex" -> "mx.yandex.ru";
        case "Tencent QQ / exmail" -> "mx3.qq.com";
        case "NetEase 163/126/yeah" -> "163mx01.mxmail.netease.com";
        case "Alibaba DirectMail" -> "smtpdm.aliyun.com";
        case "Zoho Mail" -> "mx.zoho.com";
        case "NTT docomo" -> "mfsmax.docomo.ne.jp";
        case "KDDI au / ezweb" -> "lsean.ezweb.ne.jp";
        case "Facebook" -> "msgin.vvv.facebook.com";
        case "Amazon SES", "Amazon SES (inbound)" -> "inbound-smtp.us-east-1.amazonaws.com";
        case "SendGrid" -> "mx.sendgrid.net";
        case "Cloudflare Email Routing" -> "route1.mx.cloudflare.net";
        default -> "";
      };
    }

    /** Where a server puts its token and status code: each knows its own place. */
    private String template() {
      return switch (provider) {
        case "Google (Gmail/Workspace)" ->
            token.startsWith("p=") || token.equals("header-limits")
                ? "BASIC STATUS TEXT https://support.google.com/mail/?TOKEN - gsmtp"
                : "BASIC STATUS TEXT x7si4021337pfk.112 - TOKEN";
        case "Microsoft 365 / Exchange Online" ->
            hint.contains("DANE") || hint.contains("TLS") || category.equals("dane")
                ? "BASIC STATUS TOKEN: TEXT"
                : "BASIC STATUS TEXT. TOKEN";
        case "Microsoft Exchange Server" -> "BASIC STATUS TOKEN; TEXT";
        case "Microsoft Exchange 2003" -> "MSEXCH:IMS:Example:Site:MAIL 0 (TOKEN) TEXT";
        case "Yahoo / AOL (Yahoo Inc.)" ->
            token.equals("dd") ? "BASIC delivery error: TOKEN TEXT" : "BASIC STATUS [TOKEN] TEXT";
        case "Yahoo Japan" -> "BASIC STATUS TOKEN TEXT";
        case "AOL (legacy)", "BlueTie" -> "BASIC STATUS (TOKEN) TEXT";
        case "Apple iCloud" -> "BASIC STATUS [TOKEN] TEXT";
        case "Barracuda" -> "BASIC TOKEN STATUS TEXT";
        case "AT&T / Prodigy" -> "BASIC STATUS host TOKEN< 192.0.2.10 >TEXT";
        case "Cox", "Comcast / Xfinity" -> "BASIC STATUS TEXT TOKEN";
        case "Spectrum / Charter" -> "BASIC STATUS <ann@example.org> TEXT TOKEN";
        case "GoDaddy" -> "BASIC smtp.example.com bizsmtp TOKEN. TEXT";
        case "Orange / Wanadoo", "La Poste (laposte.net)" -> "BASIC STATUS TEXT. TOKEN";
        case "Facebook", "NetEase 163/126/yeah" -> "BASIC STATUS TOKEN TEXT";
        case "i.ua" -> "BASIC TEXT http://mail.i.ua/TOKEN/";
        case "Symantec / MessageLabs" -> "BASIC TOKEN (#STATUS)";
        // Here the token is the status code, or an exit code that stands in the source code only.
        case "qmail / notqmail",
            "qmail-ldap",
            "qmail-toaster",
            "Cisco ESA style (#x.y.z in text)",
            "Sendmail (exit codes)",
            "Postfix (pipe and local exit codes)" ->
            templateWithoutToken();
        default -> "BASIC STATUS TEXT (TOKEN)";
      };
    }

    private String templateWithoutToken() {
      return switch (provider) {
        case "qmail / notqmail", "qmail-ldap", "qmail-toaster", "Symantec / MessageLabs" ->
            "BASIC TEXT (#STATUS)";
        case "Cisco ESA style (#x.y.z in text)" -> "BASIC #STATUS TEXT";
        default -> "BASIC STATUS TEXT";
      };
    }

    /** The reply as the server sends it. */
    String reply() {
      String text = hint.replace(AFTER_DATA, "").replace("<address>", "<ann@example.com>").strip();
      String sign = first(token);
      if (sign.startsWith(text)) {
        text = "";
      } else if (text.toLowerCase(Locale.ROOT).contains(sign.toLowerCase(Locale.ROOT))) {
        sign = "";
      }
      String status = first(enhanced).replace(".x", ".0");
      return (sign.isEmpty() ? templateWithoutToken() : template())
          .replace("BASIC", first(basic))
          .replace("(#STATUS)", status.isEmpty() ? "" : "(#" + status + ")")
          .replace("STATUS", status)
          .replace("TOKEN", sign)
          .replace("TEXT", text)
          .replaceAll(" +", " ")
          .strip();
    }

    /** The words that follow the message are told from the same words after RCPT by the command. */
    Command command() {
      return hint.endsWith(AFTER_DATA) ? Command.DATA : null;
    }

    /** The first of "550 or 554", "S775, S843", "5.7.606-649" or "AUP#1020-1080". */
    private static String first(String cell) {
      String one = cell.split(" or |, ", 2)[0];
      return one.matches(".*\\d{3,}-\\d+") ? one.substring(0, one.lastIndexOf('-')) : one;
    }
  }
}
