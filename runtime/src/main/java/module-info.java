/** Tells why a mail came back and what to do about it. */
module org.bouncecodes {
  requires static org.jspecify;

  exports org.bouncecodes;
  exports org.bouncecodes.codetable;
  exports org.bouncecodes.report;
}
