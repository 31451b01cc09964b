package org.bouncecodes.examples.jakartamail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A Postfix of one's own: with its configuration, queue and port in a folder, on the loopback
 * interface only, without DNS.
 */
final class Postfix {

  private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/sbin");

  /** Belongs to the user that Postfix runs as. */
  private static final Path DATA = Path.of("/var/lib/postfix");

  /** What {@code virtual} takes for the owner of mailboxes; "nobody" nearly everywhere. */
  private static final int MAILBOX_OWNER = 65534;

  private static final String SERVICES =
      """
      cleanup  unix       n - n - 0 cleanup
      qmgr     unix       n - n 300 1 qmgr
      rewrite  unix       - - n - - trivial-rewrite
      bounce   unix       - - n - 0 bounce
      defer    unix       - - n - 0 bounce
      trace    unix       - - n - 0 bounce
      proxymap unix       - - n - - proxymap
      smtp     unix       - - n - - smtp
      error    unix       - - n - - error
      retry    unix       - - n - - error
      local    unix       - n n - - local
      virtual  unix       - n n - - virtual
      anvil    unix       - - n - 1 anvil
      scache   unix       - - n - 1 scache
      postlog  unix-dgram n - n - 1 postlogd
      """;

  private final Path command;
  private final Path folder;
  private final int port;

  private Postfix(Path command, Path folder, int port) {
    this.command = command;
    this.folder = folder;
    this.port = port;
  }

  /** Returns the command {@code postfix}. */
  static Optional<Path> installed() {
    return PLACES.stream()
        .map(place -> Path.of(place, "postfix"))
        .filter(path -> Files.isExecutable(path) && Files.isDirectory(DATA))
        .findFirst();
  }

  /** Tells whether this is root, without whom Postfix does not start. */
  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /**
   * Starts it.
   *
   * @param folder empty; every user must be able to enter the folders above it
   * @param next the ports to which mail for a domain is handed on
   * @param full a mailbox that has no room
   */
  static Postfix start(Path command, Path folder, Map<String, Integer> next, String full)
      throws IOException, InterruptedException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String name : List.of("conf", "queue", "data", "mail")) {
      Files.createDirectory(folder.resolve(name));
    }
    Path mailbox = Files.writeString(folder.resolve("mail/full"), "x".repeat(29_990));
    for (Path path : List.of(folder.resolve("mail"), mailbox)) {
      Files.setAttribute(path, "unix:uid", MAILBOX_OWNER);
    }
    Files.setAttribute(folder.resolve("data"), "unix:uid", Files.getAttribute(DATA, "unix:uid"));
    int port = freePort();
    Files.writeString(folder.resolve("conf/main.cf"), configuration(folder, next, full));
    Files.writeString(
        folder.resolve("conf/master.cf"),
        "127.0.0.1:" + port + " inet n - n - - smtpd\n" + SERVICES);
    Postfix postfix = new Postfix(command, folder, port);
    // For the day when the tests are interrupted.
    Runtime.getRuntime().addShutdownHook(new Thread(postfix::kill));
    try {
      postfix.run("start");
    } catch (IOException | InterruptedException | RuntimeException e) {
      postfix.stop();
      throw e;
    }
    return postfix;
  }

  private static String configuration(Path folder, Map<String, Integer> next, String full) {
    String transports =
        next.entrySet().stream()
            .map(entry -> "{ " + entry.getKey() + " = smtp:[127.0.0.1]:" + entry.getValue() + " }")
            .collect(Collectors.joining(", "));
    return """
        compatibility_level = 3.0
        queue_directory = FOLDER/queue
        data_directory = FOLDER/data
        maillog_file = FOLDER/mail.log
        maillog_file_prefixes = FOLDER
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        mynetworks = 127.0.0.0/8
        myhostname = mail.example.com
        disable_dns_lookups = yes
        smtp_host_lookup = native
        smtp_tls_security_level = none
        # Nothing may leave this machine.
        default_transport = error:there is no other server
        relay_transport = error:there is no other server
        notify_classes =
        alias_maps =
        # What is put off is given up at once.
        maximal_queue_lifetime = 0
        bounce_queue_lifetime = 0
        # Takes all, and finds out later who does not exist.
        mydestination = local.example.com
        local_recipient_maps =
        virtual_mailbox_domains = DOMAIN
        virtual_mailbox_maps = inline:{ { FULL = full } }
        virtual_mailbox_base = FOLDER/mail
        virtual_uid_maps = static:OWNER
        virtual_gid_maps = static:OWNER
        message_size_limit = 20000
        virtual_mailbox_limit = 30000
        mailbox_size_limit = 30000
        transport_maps = inline:{ TRANSPORTS }
        """
        .replace("FOLDER", folder.toString())
        .replace("DOMAIN", full.substring(full.indexOf('@') + 1))
        .replace("FULL", full)
        .replace("OWNER", String.valueOf(MAILBOX_OWNER))
        .replace("TRANSPORTS", transports);
  }

  /** Returns a port where nobody listens. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  /** What it has written about its work. */
  String log() throws IOException {
    Path log = folder.resolve("mail.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private void run(String verb) throws IOException, InterruptedException {
    Path output = folder.resolve(verb + ".out");
    Process process =
        new ProcessBuilder(command.toString(), "-c", folder.resolve("conf").toString(), verb)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("postfix " + verb + " hangs\n" + log());
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          "postfix " + verb + " failed\n" + Files.readString(output) + log());
    }
  }

  /** Stops it, if it runs. */
  void stop() throws IOException, InterruptedException {
    try {
      if (master().isPresent()) {
        run("stop");
      }
    } finally {
      kill();
    }
  }

  private void kill() {
    master().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Returns its first process, whose end ends the others. */
  private Optional<ProcessHandle> master() {
    try {
      String pid = Files.readString(folder.resolve("queue/pid/master.pid")).strip();
      // The number may be that of somebody else by now, unless it is still a "master".
      return ProcessHandle.of(Long.parseLong(pid))
          .filter(process -> process.info().command().orElse("").endsWith("/master"));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
