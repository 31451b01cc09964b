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

  private static final int NONE = -1;

  private enum Mode {
    PREAMBLE,
    LIST,
    WORDS,
    TRANSCRIPT
  }

  private final MarkedText marked;
  private final Asides asides;
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
  private boolean inReply;
  private int sharedBegin = NONE;
  private int sharedEnd = NONE;
  private int transcriptBegin = NONE;
  private int transcriptEnd = NONE;

  private RecipientBlocks(MarkedText marked) {
    this.marked = marked;
    this.asides = new Asides(marked);
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
        blocks.inReply = false;
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
      case FAILED, DETAILS, DELAYED, WORDS, TRANSCRIPT -> true;
      default -> false;
    };
  }

  /** Inside the words about a recipient, and in a transcript, most phrases are quoted ones. */
  private boolean counts(SectionMark mark, TextLine line) {
    boolean first = mark.phrase().place() == SectionRule.Place.LINE;
    if (mode == Mode.TRANSCRIPT) {
      return !isSession(line)
          && mark.role() != SectionRule.Role.WORDS
          && ((first && text.charAt(mark.end() - 1) == ':')
              || text.startsWith("---", line.words()));
    }
    if (open == null) {
      boolean tells = beginsReply(line) || (mode == Mode.WORDS && isSentence(line));
      return first || !tells || mark.role() != SectionRule.Role.FAILED;
    }
    return first && mark.role() != SectionRule.Role.WORDS && line.indent(text) <= open.indent;
  }

  private void read(TextLine line, @Nullable SectionMark heading) {
    if (heading != null && readHeading(line, heading)) {
      return;
    }
    if (mode == Mode.TRANSCRIPT && isBoundary(line)) {
      transcriptEnd = line.begin();
      mode = Mode.PREAMBLE;
    }
    if (open == null && mode != Mode.TRANSCRIPT && isSession(line)) {
      mode = Mode.TRANSCRIPT;
      transcriptBegin = transcriptBegin == NONE ? line.begin() : transcriptBegin;
    }
    if (mode == Mode.TRANSCRIPT || readAddress(line) || readName(line)) {
      return;
    }
    if (open != null) {
      if (!asides.covers(line) && (open.hasWords() || !asides.tellsWhomToAsk(line))) {
        open.add(line, line.indent(text));
      }
    } else if (mode == Mode.WORDS && sharedEnd != NONE && asides.covers(line)) {
      mode = Mode.PREAMBLE;
    } else if (mode == Mode.WORDS || isReply(line)) {
      sharedBegin = sharedBegin == NONE ? line.words() : sharedBegin;
      sharedEnd = line.end();
    } else if (!asides.covers(line) && !asides.isLabelled(line)) {
      otherWords = text.charAt(line.end() - 1) != ':';
    }
    listBegins = false;
  }

  /** A paragraph that begins like a reply, whatever introduced it, is the reason for all. */
  private boolean isReply(TextLine line) {
    if (paragraphBegins && sharedBegin == NONE) {
      inReply = beginsReply(line);
    }
    return inReply;
  }

  /** Tells whether a line introduces and names nobody: it may say what happened. */
  private boolean isSentence(TextLine line) {
    return text.charAt(line.end() - 1) != ':'
        && MailAddress.first(text, line.words(), line.end()) == null;
  }

  private boolean beginsReply(TextLine line) {
    return ReplyAt.code(text, line.words(), line.words() + 4) == line.words();
  }

  private boolean isSession(TextLine line) {
    return SessionLine.of(text, line).direction() != SessionLine.Direction.NEITHER;
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
    Introduction introduction = Introduction.of(marked, asides, line, heading);
    List<MailAddress> named = introduction.named();
    if (open != null && (named.isEmpty() || open.isFor(named.get(0).address()))) {
      return false;
    }
    mode = Mode.LIST;
    if (heading.role() != SectionRule.Role.DETAILS) {
      action = waits ? DeliveryAction.DELAYED : DeliveryAction.FAILED;
    }
    open = null;
    otherWords = false;
    listBegins = introduction.endsLine();
    namesFollow = introduction.colon();
    for (MailAddress address : introduction.addressees()) {
      add(address.address(), "", line);
    }
    for (MailAddress address : named) {
      open = add(address.address(), "", line);
    }
    if (open != null) {
      int at = named.get(named.size() - 1).end();
      if (at < line.end() && ":;-".indexOf(text.charAt(at)) >= 0 && hasLetters(at, line.end())) {
        open.add(at + 1, line.end());
      }
    }
    return true;
  }

  private boolean readAddress(TextLine line) {
    AddressLine found = AddressLine.of(text, line);
    if (found == null && listBegins && mode == Mode.LIST) {
      found = AddressLine.named(text, line);
    }
    if (found == null
        || asides.covers(found.address().begin(), line)
        || !isRecipient(found, line)) {
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
    if (mode != Mode.LIST || !((listBegins && namesFollow) || alike)) {
      return false;
    }
    String name = RecipientName.of(text, line, listBegins);
    if (name == null) {
      return false;
    }
    open = add(null, name, line);
    return true;
  }

  private Finding add(@Nullable String address, String name, TextLine line) {
    Finding finding = new Finding(address, name, line, line.indent(text), action);
    findings.add(finding);
    listBegins = false;
    return finding;
  }

  private boolean hasLetters(int from, int to) {
    return Asides.hasLetters(text, from, to);
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
