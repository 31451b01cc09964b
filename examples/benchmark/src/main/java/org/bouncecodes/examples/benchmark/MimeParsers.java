package org.bouncecodes.examples.benchmark;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Two mail libraries at the same work: every field of every header looked at, and the text of every
 * part that holds no others, decoded from its transfer encoding and its character set.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class MimeParsers {

  /** What is read. */
  public enum Input {
    /** One mail of the set after the other. */
    MAILS,
    /** A mail of 1,000 parts. */
    MANY_PARTS
  }

  /** A system property that Angus Mail looks at. */
  @State(Scope.Benchmark)
  public static class Provider {

    /** For JMH, which makes it. */
    public Provider() {}

    /** Sets the property. */
    @Setup
    public void name() {
      System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }
  }

  private static final Map<String, Charset> CHARSETS = new ConcurrentHashMap<>();

  /** What is read. */
  @Param Input input = Input.MAILS;

  private byte[][] mails = {};
  private int next;

  /** For JMH, which makes the benchmarks. */
  public MimeParsers() {}

  /**
   * Reads or makes the mails.
   *
   * @throws IOException if they cannot be read
   */
  @Setup
  public void read() throws IOException {
    mails =
        switch (input) {
          case MAILS -> MailSet.read().toArray(byte[][]::new);
          case MANY_PARTS -> new byte[][] {manyParts()};
        };
  }

  /**
   * Apache Mime4j, as a stream of events.
   *
   * @return how many characters there were
   * @throws IOException never
   * @throws MimeException if a mail is not MIME
   */
  @Benchmark
  public long mime4j() throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(next()));
    long characters = 0;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_FIELD) {
        characters += tokens.getField().getBody().length();
      } else if (state == EntityState.T_BODY) {
        characters +=
            text(
                tokens.getDecodedInputStream(),
                Optional.ofNullable(tokens.getBodyDescriptor().getCharset()));
      }
      state = tokens.next();
    }
    return characters;
  }

  /**
   * Angus Mail, as a tree of objects.
   *
   * @return how many characters there were
   * @throws IOException if a part cannot be decoded
   * @throws MessagingException if a mail is not MIME
   */
  @Benchmark
  public long angus() throws IOException, MessagingException {
    return characters(new MimeMessage(null, new ByteArrayInputStream(next())));
  }

  /**
   * The same, told beforehand where to find a class of its own, which it else looks for with every
   * header.
   *
   * @param provider tells it
   * @return how many characters there were
   * @throws IOException if a part cannot be decoded
   * @throws MessagingException if a mail is not MIME
   */
  @Benchmark
  public long angusToldItsProvider(Provider provider) throws IOException, MessagingException {
    return angus();
  }

  private static long characters(Part part) throws IOException, MessagingException {
    long characters = 0;
    var headers = part.getAllHeaders();
    while (headers.hasMoreElements()) {
      characters += headers.nextElement().getValue().length();
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        characters += characters(inner);
      }
      return characters;
    }
    try (InputStream in = part.getInputStream()) {
      String charset = new ContentType(part.getContentType()).getParameter("charset");
      return characters + text(in, Optional.ofNullable(charset));
    }
  }

  private static int text(InputStream in, Optional<String> charset) throws IOException {
    return new String(
            in.readAllBytes(), charset.map(MimeParsers::charset).orElse(StandardCharsets.US_ASCII))
        .length();
  }

  /** For a name that it does not know the run time searches long, which is nobody's fault here. */
  private static Charset charset(String name) {
    return CHARSETS.computeIfAbsent(name, MimeParsers::search);
  }

  private static Charset search(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static byte[] manyParts() {
    String parts = "--b\nContent-Type: text/plain\n\npart\n".repeat(1000);
    return bytes("Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] next() {
    next = next + 1 < mails.length ? next + 1 : 0;
    return mails[next];
  }
}
