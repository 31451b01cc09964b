package org.bouncecodes.report;

/**
 * A phrase of {@code sections.tsv} in a text.
 *
 * @param begin where it begins
 * @param end where it ends, exclusive
 * @param phrase the row
 */
record SectionMark(int begin, int end, SectionPhrase phrase) {

  SectionRule.Role role() {
    return phrase.role();
  }
}
