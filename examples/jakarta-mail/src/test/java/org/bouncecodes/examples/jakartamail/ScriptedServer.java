package org.bouncecodes.examples.jakartamail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.internal.server.Command;
import org.subethamail.smtp.internal.server.CommandException;
import org.subethamail.smtp.internal.server.HelpMessage;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * An SMTP server on the loopback interface that takes everything, except where a test tells it what
 * to answer.
 */
final class ScriptedServer implements AutoCloseable {

  /** Instead of a reply: do what the command asks for. */
  static final String OK = "OK";

  /** Instead of a reply: close the connection. */
  static final String DROP = "DROP";

  /** Stands for the dot behind the mail where a script is given. */
  static final String END_OF_DATA = ".";

  /** A mail as it arrived, with one char for each of its bytes. */
  record Received(String from, List<String> recipients, String content) {
    InputStream stream() {
      return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private final Map<String, Deque<String>> script = new LinkedHashMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final SMTPServer server;

  private ScriptedServer(SMTPServer.Builder builder) {
    server = builder.messageHandlerFactory(Receiver::new).build();
    for (String verb : List.copyOf(server.getCommandHandler().getVerbs())) {
      Command command = server.getCommandHandler().getCommand(verb);
      server.getCommandHandler().addCommand(new ScriptedCommand(command));
    }
    server.start();
  }

  static ScriptedServer start() {
    return new ScriptedServer(builder());
  }

  /** Starts a server that lets nobody send without logging in, and nobody log in. */
  static ScriptedServer startWithLogin() {
    return new ScriptedServer(
        builder()
            .requireAuth()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, context) -> {
                      throw new LoginFailedException();
                    })));
  }

  /** Starts a server that announces in EHLO how long a mail may be. */
  static ScriptedServer startWithSizeLimit(int bytes) {
    return new ScriptedServer(builder().maxMessageSize(bytes));
  }

  private static SMTPServer.Builder builder() {
    return SMTPServer.port(0)
        .bindAddress(InetAddress.getLoopbackAddress())
        .hostName("mx.example.net")
        .connectionTimeoutMs(20_000);
  }

  /**
   * Sets what the server answers.
   *
   * @param command how the command begins, or {@link #END_OF_DATA}
   * @param replies one after the other; the last one again and again. They go out as they are, and
   *     421 closes the connection
   */
  ScriptedServer answer(String command, String... replies) {
    synchronized (script) {
      script.put(command.toUpperCase(Locale.ROOT), new ArrayDeque<>(List.of(replies)));
    }
    return this;
  }

  private String replyTo(String command) {
    synchronized (script) {
      for (Map.Entry<String, Deque<String>> entry : script.entrySet()) {
        if (command.toUpperCase(Locale.ROOT).startsWith(entry.getKey())) {
          Deque<String> replies = entry.getValue();
          return replies.size() > 1 ? replies.remove() : replies.element();
        }
      }
    }
    return OK;
  }

  int port() {
    return server.getPortAllocated();
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  /** What Jakarta Mail has to know to send to this server. */
  Properties properties() {
    return properties(port());
  }

  static Properties properties(int port) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", InetAddress.getLoopbackAddress().getHostAddress());
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.localhost", "client.example.com");
    properties.setProperty("mail.smtp.connectiontimeout", "10000");
    properties.setProperty("mail.smtp.timeout", "10000");
    return properties;
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void send(Session session, String reply) throws IOException {
    if (reply.equals(DROP)) {
      session.quit();
      session.closeSocket();
      return;
    }
    session.sendResponse(reply);
    if (reply.startsWith("421")) {
      session.quit();
      session.closeSocket();
    }
  }

  private final class ScriptedCommand implements Command {
    private final Command usual;

    ScriptedCommand(Command usual) {
      this.usual = usual;
    }

    @Override
    public void execute(String line, Session session)
        throws IOException, org.subethamail.smtp.DropConnectionException {
      String reply = replyTo(line);
      if (reply.equals(OK)) {
        usual.execute(line, session);
      } else {
        send(session, reply);
      }
    }

    @Override
    public HelpMessage getHelp() throws CommandException {
      return usual.getHelp();
    }

    @Override
    public String getName() {
      return usual.getName();
    }
  }

  private final class Receiver implements MessageHandler {
    private final Session session;
    private final List<String> recipients = new ArrayList<>();
    private String from = "";

    Receiver(MessageContext context) {
      session = (Session) context;
    }

    @Override
    public void from(String sender) {
      from = sender;
    }

    @Override
    public void recipient(String recipient) {
      recipients.add(recipient);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
      String content = new String(data.readAllBytes(), StandardCharsets.ISO_8859_1);
      String reply = replyTo(END_OF_DATA);
      if (reply.equals(DROP)) {
        send(session, reply);
      } else if (!reply.equals(OK)) {
        throw new Refusal(reply);
      } else {
        received.add(new Received(from, List.copyOf(recipients), content));
      }
      return null;
    }

    @Override
    public void done() {}
  }

  /** Sends a reply as it stands, of several lines or not. */
  private static final class Refusal extends RejectException {
    private static final long serialVersionUID = 1L;

    private final String reply;

    Refusal(String reply) {
      super(reply);
      this.reply = reply;
    }

    @Override
    public String getErrorResponse() {
      return reply;
    }
  }
}
