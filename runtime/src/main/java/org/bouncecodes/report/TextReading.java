package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what the readers of one text found: recipients, words, transcript. */
final class TextReading {

  private final MarkedText marked;
  private final MailHeader header;
  private final RecipientBlocks blocks;
  private final SmtpTranscript transcript;
  private final boolean waiting;

  private TextReading(MarkedText marked, MailHeader header) {
    this.marked = marked;
    this.header = header;
    this.blocks = RecipientBlocks.of(marked);
    this.transcript = SmtpTranscript.of(marked, blocks.transcriptBegin(), blocks.transcriptEnd());
    this.waiting = marked.has(SectionRule.Role.WAITING) && !marked.has(SectionRule.Role.DELAYED);
  }

  static TextReading of(MarkedText marked, MailHeader header) {
    return new TextReading(marked, header);
  }

  List<TextFailure> failures() {
    if (marked.has(SectionRule.Role.DELIVERED) && !marked.has(SectionRule.Role.FAILED)) {
      return List.of();
    }
    List<String> told = BounceText.failedRecipients(header);
    List<Finding> findings = new ArrayList<>(blocks.findings());
    if (findings.isEmpty()) {
      told = told.isEmpty() ? transcript.recipients() : told;
      if (told.isEmpty() && marked.speaksOfDelivery()) {
        Set<String> strangers = LoneAddress.in(marked, blocks, header);
        told = strangers.size() == 1 ? List.copyOf(strangers) : List.of();
      }
      for (String address : told) {
        findings.add(new Finding(address, "", new TextLine(0, 0, 0), 0, action()));
      }
    }
    boolean only = isOnly(findings);
    List<TextFailure> failures = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (isIdle(finding, findings)) {
        continue;
      }
      Optional<String> address = Optional.ofNullable(finding.address);
      if (address.isEmpty()) {
        address = named(finding, findings, told, i);
      }
      if (address.isPresent() || finding.hasWords() || findings.size() == 1) {
        failures.add(failure(address, words(finding, only), finding.action));
      }
    }
    return failures;
  }

  /** Finds the address of a recipient who is told by a name: in the header, or in the text. */
  private Optional<String> named(
      Finding finding, List<Finding> findings, List<String> told, int index) {
    Optional<String> found = BounceText.withLocalPart(told, finding.name);
    if (found.isEmpty() && finding.hasWords()) {
      found = alias(finding);
    }
    if (found.isEmpty() && told.size() == findings.size()) {
      found = Optional.of(told.get(index));
    }
    if (found.isEmpty()) {
      List<String> others = new ArrayList<>();
      for (Finding other : findings) {
        if (other.address != null) {
          others.add(other.address);
        }
      }
      found = BounceText.withLocalPart(others, finding.name);
    }
    return found;
  }

  /** Tells whether somebody is named without words who is the sender, or named with words too. */
  private boolean isIdle(Finding finding, List<Finding> findings) {
    if (finding.hasWords() || finding.address == null || findings.size() == 1) {
      return false;
    }
    String to = header.first("To").orElse("");
    MailAddress sender = MailAddress.first(to, 0, to.length());
    boolean others = false;
    for (Finding other : findings) {
      if (!other.isFor(finding.address)) {
        others = true;
      } else if (other.hasWords()) {
        return true;
      }
    }
    return others && sender != null && finding.isFor(sender.address());
  }

  /** Sendmail and Exim tell the address that led to a program or file. */
  private Optional<String> alias(Finding finding) {
    String text = marked.text();
    int line = text.indexOf('\n', finding.wordsBegin());
    int next = line < 0 ? -1 : text.indexOf('\n', line + 1);
    int end = next < 0 ? finding.wordsEnd() : Math.min(next, finding.wordsEnd());
    for (String note : new String[] {"(expanded from", "(generated from", "generated from"}) {
      int at = text.indexOf(note, finding.wordsBegin());
      if (at >= 0 && at < end) {
        MailAddress address = MailAddress.first(text, at, end);
        return address == null ? Optional.empty() : Optional.of(address.address());
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(List<Finding> findings) {
    for (Finding finding : findings) {
      Finding first = findings.get(0);
      String address = first.address == null ? first.name : first.address;
      if (!finding.isFor(address)) {
        return false;
      }
    }
    return true;
  }

  private DecidingWords words(Finding finding, boolean only) {
    DecidingWords own =
        finding.hasWords()
            ? DecidingWords.of(marked, finding.wordsBegin(), finding.wordsEnd())
            : DecidingWords.NONE;
    if (own.quoted()) {
      return own;
    }
    DecidingWords session = transcript.about(finding, only);
    if (!session.words().isEmpty()) {
      return session.completedBy(own);
    }
    DecidingWords shared = DecidingWords.of(marked, blocks.sharedBegin(), blocks.sharedEnd());
    if (shared.quoted() || (own.words().isEmpty() && !shared.words().isEmpty())) {
      return shared.completedBy(own);
    }
    boolean nobodyHas = blocks.findings().stream().noneMatch(Finding::hasWords);
    return own.words().isEmpty() && (only || nobodyHas) ? around(finding) : own;
  }

  /** All words, unless others are listed in them, who were not recognised as recipients. */
  private DecidingWords around(Finding finding) {
    List<TextLine> lines =
        TextLine.of(marked.text(), 0, Math.min(marked.end(), DecidingWords.LONGEST));
    TextLine own = null;
    boolean others = false;
    for (TextLine line : lines) {
      own = line.begin() == finding.lineBegin ? line : own;
      AddressLine listed = AddressLine.of(marked.text(), line);
      if (listed != null && !blocks.isAside(listed.address().begin(), line)) {
        String address = listed.address().address();
        others |= blocks.findings().stream().noneMatch(each -> each.isFor(address));
      }
    }
    return others && own != null
        ? DecidingWords.of(DecidingWords.unfolded(marked.text(), own.begin(), own.end()))
        : preamble();
  }

  /** Everything in front of the copy but what is not about the failure. */
  private DecidingWords preamble() {
    int stage = 0;
    for (SectionMark mark : marked.marks()) {
      boolean tells =
          mark.role() == SectionRule.Role.STAGE || mark.role() == SectionRule.Role.QUOTE;
      if (tells && stage == 0) {
        stage = Math.max(1, marked.text().lastIndexOf('\n', mark.begin()) + 1);
      }
    }
    if (stage > 0) {
      return DecidingWords.of(marked, stage, marked.end());
    }
    return DecidingWords.of(otherWords());
  }

  /** The text without asides, and without the sentences that only introduce recipients. */
  private String otherWords() {
    StringBuilder words = new StringBuilder();
    int mark = 0;
    int at = 0;
    for (TextLine line :
        TextLine.of(marked.text(), 0, Math.min(marked.end(), DecidingWords.LONGEST))) {
      if (blocks.isAside(line)) {
        continue;
      }
      at = Math.max(at, line.words());
      while (mark < marked.marks().size() && marked.marks().get(mark).begin() < line.end()) {
        SectionMark next = marked.marks().get(mark++);
        if (introduces(next) && next.begin() >= at) {
          words.append(words.length() == 0 ? "" : " ").append(marked.text(), at, next.begin());
          at = wordEnd(next.end());
        }
      }
      if (at < line.end()) {
        words.append(words.length() == 0 ? "" : " ").append(marked.text(), at, line.end());
      }
    }
    return words.toString();
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < marked.end() && Character.isLetterOrDigit(marked.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean introduces(SectionMark mark) {
    return mark.phrase().place() == SectionRule.Place.TEXT
        && (mark.role() == SectionRule.Role.FAILED || mark.role() == SectionRule.Role.DELAYED);
  }

  private DeliveryAction action() {
    return waiting || marked.has(SectionRule.Role.DELAYED)
        ? DeliveryAction.DELAYED
        : DeliveryAction.FAILED;
  }

  private TextFailure failure(
      Optional<String> address, DecidingWords words, DeliveryAction action) {
    return new TextFailure(
        address,
        words.words(),
        words.status(),
        words.host(),
        words.command(),
        waiting ? DeliveryAction.DELAYED : action);
  }

  /** What the text says, about the addressee of the returned mail if it names nobody itself. */
  List<TextFailure> about(Optional<String> addressee) {
    if (!marked.speaksOfDelivery()) {
      return List.of();
    }
    boolean namesNobody = LoneAddress.in(marked, blocks, header).isEmpty();
    Optional<String> address = namesNobody ? addressee : Optional.empty();
    return List.of(failure(address, preamble(), action()));
  }
}
