package org.bouncecodes;

import java.util.Optional;

/**
 * What a server means by the codes and tokens of a text. A token says more than a status code, and
 * a status code more than a basic reply.
 */
final class ServerCode {

  private static final Server[] SERVERS = Server.values();

  private ServerCode() {}

  /** The row of what this server means. */
  static Optional<BounceCode> row(CodeMatch codes, Server server) {
    int token = ServerToken.start(codes, server);
    if (token >= 0) {
      return BounceCode.find(
          codes.text(), token, ServerToken.end(codes.text(), token, server), server);
    }
    Optional<BounceCode> byStatus = byStatus(codes, server);
    return byStatus.isEmpty() && codes.hasReply()
        ? BounceCode.find(codes.text(), codes.replyStart(), codes.replyStart() + 3, server)
        : byStatus;
  }

  /** Where the code stands to which a row belongs. */
  static Span evidence(CodeMatch codes, Server server) {
    int token = ServerToken.start(codes, server);
    if (token >= 0) {
      return new Span(token, ServerToken.end(codes.text(), token, server));
    }
    if (byStatus(codes, server).isEmpty()) {
      return new Span(codes.replyStart(), codes.replyStart() + 3);
    }
    return codes.hasStatus() ? new Span(codes.statusStart(), codes.statusEnd()) : Span.NOWHERE;
  }

  private static Optional<BounceCode> byStatus(CodeMatch codes, Server server) {
    if (codes.hasStatus()) {
      return BounceCode.find(codes.text(), codes.statusStart(), codes.statusEnd(), server);
    }
    return codes.given().isPresent()
        ? BounceCode.find(codes.given().get(), server)
        : Optional.empty();
  }

  /**
   * A code that is not registered tells who is speaking, as long as all servers that use it mean
   * the same by it.
   */
  static Optional<Server> onlyUser(CodeMatch codes) {
    if (!codes.hasStatus() || codes.matchedBy() == MatchedBy.CODE) {
      return Optional.empty();
    }
    Optional<BounceCode> first = Optional.empty();
    for (Server server : SERVERS) {
      Optional<BounceCode> row =
          BounceCode.find(codes.text(), codes.statusStart(), codes.statusEnd(), server);
      if (row.isPresent() && first.isPresent() && row.get().reason() != first.get().reason()) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : row;
    }
    return first.isPresent() ? first.get().server() : Optional.empty();
  }
}
