package org.bouncecodes.examples.jakartamail;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The exceptions behind an exception. Jakarta Mail hangs one on another with {@code
 * setNextException}, I/O streams wrap them as causes, and nothing keeps such a chain from running
 * in a circle.
 */
final class FailureChain {

  private FailureChain() {}

  /**
   * Returns the exception and all that hang on it, each once, the outer ones first; nothing for
   * null.
   */
  static List<Throwable> of(MessagingException failure) {
    List<Throwable> chain = new ArrayList<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    if (failure != null) {
      open.add(failure);
    }
    while (!open.isEmpty()) {
      Throwable next = open.remove();
      if (seen.add(next)) {
        chain.add(next);
        if (next instanceof MessagingException mail && mail.getNextException() != null) {
          open.add(mail.getNextException());
        }
        if (next.getCause() != null) {
          open.add(next.getCause());
        }
      }
    }
    return chain;
  }
}
