package org.bouncecodes;

import java.util.List;
import java.util.Optional;
import org.bouncecodes.codetable.PhraseMatcher;

/** Finds the block list that a reply names; of several the longest name counts. */
final class BlocklistSearch implements PhraseMatcher.Hits {

  private static final int NONE = -1;
  private static final List<BlocklistName> NAMES = BlocklistName.rows();

  private int best = NONE;
  private int bestWeight;

  private BlocklistSearch() {}

  static Optional<String> in(CharSequence text) {
    BlocklistSearch search = new BlocklistSearch();
    BlocklistName.matcher().match(text, ReplyLines.PREFIXES, search);
    return search.best == NONE ? Optional.empty() : Optional.of(NAMES.get(search.best).title());
  }

  @Override
  public void hit(int row, int weight, int begin, int lastPart, int end) {
    if (weight > bestWeight) {
      best = row;
      bestWeight = weight;
    }
  }
}
