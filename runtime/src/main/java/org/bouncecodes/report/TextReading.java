package org.bouncecodes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncecodes.MatchedBy;

/** Puts together what the readers of one text found: recipients, words, transcript. */
final class TextReading {

  private final MarkedText marked;
  private final MailHeader header;
  private final Asides asides;
  private final RecipientBlocks blocks;
  private final SmtpTranscript transcript;
  private final Outcomes outcomes;
  private final DecidingWords shared;
  private final DecidingWords preamble;
  private final boolean waiting;

  private TextReading(MarkedText marked, MailHeader header) {
    this.marked = marked;
    this.header = header;
    this.asides = new Asides(marked);
    this.blocks = RecipientBlocks.of(marked);
    this.transcript = SmtpTranscript.of(marked, blocks.transcriptBegin(), blocks.transcriptEnd());
    this.outcomes = transcript.outcomes();
    this.shared = DecidingWords.of(marked, blocks.sharedBegin(), blocks.sharedEnd());
    this.preamble = Preamble.of(marked, asides);
    this.waiting = marked.has(SectionRule.Role.WAITING) && !marked.has(SectionRule.Role.DELAYED);
  }

  static TextReading of(MarkedText marked, MailHeader header) {
    return new TextReading(marked, header);
  }

  List<TextFailure> failures() {
    if (marked.saysDelivered()) {
      return List.of();
    }
    List<String> told = BounceText.failedRecipients(header);
    List<Finding> findings = new ArrayList<>(blocks.findings());
    if (findings.isEmpty()) {
      told = told.isEmpty() ? transcript.recipients() : told;
      if (told.isEmpty() && (marked.speaksOfDelivery() || tellsWhy())) {
        Set<String> strangers = LoneAddress.in(marked, header);
        told = strangers.size() == 1 ? List.copyOf(strangers) : List.of();
      }
      for (String address : told) {
        findings.add(new Finding(address, "", new TextLine(0, 0, 0), 0, action()));
      }
    }
    NamedRecipients all = NamedRecipients.of(findings, told, marked);
    boolean others = Preamble.listsOthers(marked, asides, findings);
    List<TextFailure> failures = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (isIdle(finding, all)) {
        continue;
      }
      Optional<String> address = all.address(finding, i);
      if (address.isPresent() || finding.hasWords() || findings.size() == 1) {
        failures.add(failure(address, words(finding, all, others), finding.action));
      }
    }
    return failures;
  }

  /** Tells whether the words, in no known form, of what should be a bounce give a reason. */
  private boolean tellsWhy() {
    MatchedBy how = failure(Optional.empty(), preamble, action()).verdict().matchedBy();
    return KindOfMail.announcesBounce(header)
        && (how == MatchedBy.PHRASE || how == MatchedBy.SERVER_CODE || how == MatchedBy.CODE);
  }

  /** Tells whether somebody is named without words who is the sender, or named with words too. */
  private boolean isIdle(Finding finding, NamedRecipients all) {
    if (finding.hasWords() || finding.address == null || all.size() == 1) {
      return false;
    }
    if (all.isNamedWithWords(finding)) {
      return true;
    }
    String to = header.first("To").orElse("");
    MailAddress sender = MailAddress.first(to, 0, to.length());
    return !all.isOnlyOne() && sender != null && finding.isFor(sender.address());
  }

  private DecidingWords words(Finding finding, NamedRecipients all, boolean others) {
    DecidingWords own =
        finding.hasWords()
            ? DecidingWords.of(marked, finding.wordsBegin(), finding.wordsEnd())
            : DecidingWords.NONE;
    DecidingWords session = outcomes.about(finding, all.isOnlyOne());
    if (own.quoted()) {
      return own.isSameReply(session) ? own.completedBy(session) : own;
    }
    if (!session.words().isEmpty()) {
      return session.completedBy(own);
    }
    if (shared.quoted() || (own.words().isEmpty() && !shared.words().isEmpty())) {
      return shared.completedBy(own);
    }
    boolean alone = all.isOnlyOne() || !all.anyHasWords();
    return own.words().isEmpty() && alone ? around(finding, others) : own;
  }

  /** All words, unless others are listed in them, who were not recognised as recipients. */
  private DecidingWords around(Finding finding, boolean others) {
    boolean within = finding.lineBegin < Math.min(marked.end(), DecidingWords.LONGEST);
    if (!within || !others) {
      return preamble;
    }
    int end = marked.text().indexOf('\n', finding.lineBegin);
    return DecidingWords.of(
        DecidingWords.unfolded(
            marked.text(),
            finding.lineBegin,
            end < 0 ? marked.end() : Math.min(end, marked.end())));
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
    boolean namesNobody = LoneAddress.in(marked, header).isEmpty();
    Optional<String> address = namesNobody ? addressee : Optional.empty();
    return List.of(failure(address, preamble, action()));
  }
}
