package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what most programs write: a sentence that introduces the recipients, then for each a line
 * with the address and words behind or below it, up to an empty line or the next address. Also
 * finds the section that holds the reason for all, and the transcript of the session.
 */
final class RecipientBlocks {

  private static final int LONGEST_NAME = 64;
  private static final int NEAR = 120;
  private static final int NONE = -1;

  private enum Mode {
    PREAMBLE,
    LIST,
    WORDS,
    TRANSCRIPT
  }

  private final MarkedText marked;
  private final String text;
  private final List<Finding> findings = new ArrayList<>();
  private Mode mode = Mode.PREAMBLE;
  private DeliveryAction action = DeliveryAction.FAILED;
  private @Nullable Finding open;
  private boolean paragraphBegins = true;
  private boolean waits;
  private boolean listBegins;
  private boolean namesFollow;
  private boolean otherWords;
  private int sharedBegin = NONE;
  private int sharedEnd = NONE;
  private int transcriptBegin = NONE;
  private int transcriptEnd = NONE;

  private RecipientBlocks(MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
  }

  static RecipientBlocks of(MarkedText marked) {
    RecipientBlocks blocks = new RecipientBlocks(marked);
    int mark = 0;
    for (TextLine line : TextLine.of(marked.text(), 0, marked.end())) {
      SectionMark heading = null;
      while (mark < marked.marks().size() && marked.marks().get(mark).end() <= line.end()) {
        SectionMark next = marked.marks().get(mark++);
        if (isHeading(next) && blocks.counts(next, line)) {
          heading = next;
          blocks.waits |= next.role() == SectionRule.Role.DELAYED;
        }
      }
      if (line.isEmpty()) {
        blocks.open = null;
        blocks.paragraphBegins = true;
        blocks.waits = false;
      } else {
        blocks.read(line, heading);
        blocks.paragraphBegins = false;
      }
    }
    if (blocks.mode == Mode.TRANSCRIPT) {
      blocks.transcriptEnd = marked.end();
    }
    return blocks;
  }

  private static boolean isHeading(SectionMark mark) {
    return switch (mark.role()) {
      case FAILED, DELAYED, WORDS, TRANSCRIPT -> true;
      default -> false;
    };
  }

  /** Inside the words about a recipient, and in a transcript, most phrases are quoted ones. */
  private boolean counts(SectionMark mark, TextLine line) {
    if (mode == Mode.TRANSCRIPT) {
      boolean arrow = text.startsWith(">>>", line.words()) || text.startsWith("<<<", line.words());
      boolean label =
          mark.phrase().place() == SectionRule.Place.LINE && text.charAt(mark.end() - 1) == ':';
      return !arrow
          && mark.role() != SectionRule.Role.WORDS
          && (label || text.startsWith("---", line.words()));
    }
    if (open == null) {
      return true;
    }
    return mark.phrase().place() == SectionRule.Place.LINE
        && mark.role() != SectionRule.Role.WORDS
        && line.indent(text) <= open.indent;
  }

  private void read(TextLine line, @Nullable SectionMark heading) {
    if (heading != null && readHeading(line, heading)) {
      return;
    }
    if (mode == Mode.TRANSCRIPT && isBoundary(line)) {
      transcriptEnd = line.begin();
      mode = Mode.PREAMBLE;
    }
    if (mode == Mode.TRANSCRIPT || readAddress(line) || readName(line)) {
      return;
    }
    if (open != null) {
      open.add(line, line.indent(text));
    } else if (mode == Mode.WORDS) {
      sharedBegin = sharedBegin == NONE ? line.words() : sharedBegin;
      sharedEnd = line.end();
    } else if (!isAside(line) && !isLabelled(line)) {
      otherWords = true;
    }
    listBegins = false;
  }

  /** A part of a mail ends here: MIME was not taken apart. */
  private boolean isBoundary(TextLine line) {
    return text.startsWith("--", line.begin())
        && line.end() > line.begin() + 2
        && Character.isLetterOrDigit(text.charAt(line.begin() + 2));
  }

  private boolean readHeading(TextLine line, SectionMark heading) {
    if (mode == Mode.TRANSCRIPT) {
      transcriptEnd = line.begin();
    }
    switch (heading.role()) {
      case TRANSCRIPT -> {
        mode = Mode.TRANSCRIPT;
        transcriptBegin = transcriptBegin == NONE ? line.end() : transcriptBegin;
        open = null;
      }
      case WORDS -> {
        mode = Mode.WORDS;
        open = null;
        sharedBegin = hasLetters(heading.end(), line.end()) ? heading.end() : NONE;
        sharedEnd = sharedBegin == NONE ? NONE : line.end();
      }
      default -> {
        return introduce(line, heading);
      }
    }
    return true;
  }

  private boolean introduce(TextLine line, SectionMark heading) {
    boolean delayed = heading.role() == SectionRule.Role.DELAYED;
    if (open != null && delayed) {
      open.action = DeliveryAction.DELAYED;
      return false;
    }
    List<MailAddress> named = addresses(heading.end(), line);
    if (open != null && (named.isEmpty() || open.isFor(named.get(0).address()))) {
      return false;
    }
    mode = Mode.LIST;
    action = waits ? DeliveryAction.DELAYED : DeliveryAction.FAILED;
    open = null;
    otherWords = false;
    listBegins = !hasLetters(heading.end(), line.end()) || text.charAt(line.end() - 1) == ':';
    namesFollow = ":\uFF1A-".indexOf(text.charAt(line.end() - 1)) >= 0;
    if (named.isEmpty() && !listBegins) {
      addressee(line, heading);
    }
    for (MailAddress address : named) {
      open = add(address.address(), "", line);
      int at = address.end();
      if (at < line.end() && ":,;-".indexOf(text.charAt(at)) >= 0 && hasLetters(at, line.end())) {
        open.add(at + 1, line.end());
      }
    }
    return true;
  }

  /** Reads {@code your message to ann@example.com could not be delivered}. */
  private void addressee(TextLine line, SectionMark heading) {
    MailAddress address = MailAddress.first(text, line.words(), heading.begin());
    if (address == null || isAside(address.begin(), line)) {
      return;
    }
    boolean begins = address.begin() == line.words() && text.charAt(line.words()) == '<';
    if (begins || text.regionMatches(true, address.begin() - 4, " to ", 0, 4)) {
      add(address.address(), "", line);
    }
  }

  /** The addresses behind an introduction, as far as nothing but separators parts them. */
  private List<MailAddress> addresses(int from, TextLine line) {
    List<MailAddress> found = new ArrayList<>();
    MailAddress address = MailAddress.first(text, from, line.end());
    while (address != null && !isAside(address.begin(), line)) {
      found.add(address);
      MailAddress next = MailAddress.first(text, address.end(), line.end());
      address = next != null && !hasLetters(address.end(), next.begin()) ? next : null;
    }
    return found;
  }

  private boolean readAddress(TextLine line) {
    AddressLine found = AddressLine.of(text, line);
    if (found == null && listBegins && mode == Mode.LIST) {
      found = AddressLine.named(text, line);
    }
    if (found == null || isAside(found.address().begin(), line) || !isRecipient(found, line)) {
      return false;
    }
    open = add(found.address().address(), "", line);
    int restEnd = found.rest() > line.end() ? text.indexOf('\n', found.rest()) : line.end();
    if (found.shape() != AddressLine.Shape.BARE && hasLetters(found.rest(), restEnd)) {
      open.add(found.rest(), restEnd);
    }
    return true;
  }

  private boolean isRecipient(AddressLine found, TextLine line) {
    if (open != null) {
      if (open.reaches(line.indent(text)) || open.isFor(found.address().address())) {
        return false;
      }
    }
    boolean bracketed =
        text.charAt(found.address().begin()) == '<' || text.charAt(found.address().begin()) == '"';
    boolean listing = mode == Mode.LIST;
    return switch (found.shape()) {
      case COLON -> bracketed || listing;
      case NOTE -> bracketed || (listing && !otherWords);
      case DOTS -> listing;
      case BARE -> mode == Mode.WORDS || (listing && !otherWords) || (bracketed && paragraphBegins);
      case WORDS -> listing && !otherWords && (open == null || open.indent == line.indent(text));
    };
  }

  /** Reads a recipient told by name only: a local user, or somebody in a directory. */
  private boolean readName(TextLine line) {
    int indent = line.indent(text);
    if (mode == Mode.LIST && open != null && open.isListedAt(indent)) {
      open = add(null, text.substring(line.words(), line.end()), line);
      return true;
    }
    boolean alike = open != null && open.address == null && indent <= open.indent;
    if (mode != Mode.LIST
        || !hasLetters(line.words(), line.end())
        || !((listBegins && namesFollow) || alike)
        || line.end() - line.words() > 2 * LONGEST_NAME) {
      return false;
    }
    String name = text.substring(line.words(), line.end());
    int on = name.indexOf(" on ");
    boolean token = name.indexOf(' ') < 0 && name.length() <= LONGEST_NAME;
    if (on > 0 && isTime(name)) {
      name = name.substring(0, on);
    } else if (!token && (Character.isDigit(name.charAt(0)) || !isExim(line, name))) {
      return false;
    }
    open = add(null, name, line);
    return true;
  }

  /** Exchange tells when it failed, behind the name. */
  private static boolean isTime(String name) {
    return Character.isDigit(name.charAt(name.length() - 1)) || name.endsWith("M");
  }

  /** Exim tells the command or file behind an alias, indented by two. */
  private boolean isExim(TextLine line, String name) {
    return listBegins && line.words() - line.begin() == 2 && name.indexOf(':') < 0;
  }

  private Finding add(@Nullable String address, String name, TextLine line) {
    Finding finding = new Finding(address, name, line, line.indent(text), action);
    findings.add(finding);
    listBegins = false;
    return finding;
  }

  /** Tells whether words in front, on the same line or right above, are about something else. */
  boolean isAside(int at, TextLine line) {
    int from = Math.max(0, Math.min(line.begin(), at) - NEAR);
    for (int i = marked.firstMark(from); i < marked.marks().size(); i++) {
      SectionMark mark = marked.marks().get(i);
      if (mark.begin() > at) {
        return false;
      }
      boolean reaches = mark.end() > line.begin() || !hasLetters(mark.end(), at);
      if (mark.role() == SectionRule.Role.ASIDE && reaches) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a line as a whole is about something else. */
  boolean isAside(TextLine line) {
    int first = marked.firstMark(line.begin());
    if (first == marked.marks().size() || marked.marks().get(first).begin() >= line.end()) {
      return false;
    }
    SectionMark mark = marked.marks().get(first);
    return mark.role() == SectionRule.Role.ASIDE && mark.phrase().place() == SectionRule.Place.LINE;
  }

  /** Tells whether a line names one thing, a server for instance, behind a colon. */
  private boolean isLabelled(TextLine line) {
    int colon = text.indexOf(": ", line.words());
    return colon > 0
        && colon < line.end()
        && colon - line.words() < LONGEST_NAME
        && text.lastIndexOf(' ', line.end() - 1) == colon + 1;
  }

  private boolean hasLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  List<Finding> findings() {
    return findings;
  }

  int sharedBegin() {
    return Math.max(0, sharedBegin);
  }

  int sharedEnd() {
    return Math.max(0, sharedEnd);
  }

  int transcriptBegin() {
    return Math.max(0, transcriptBegin);
  }

  int transcriptEnd() {
    return Math.max(0, transcriptEnd);
  }
}
