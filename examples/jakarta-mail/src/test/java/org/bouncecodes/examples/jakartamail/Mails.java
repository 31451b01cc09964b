package org.bouncecodes.examples.jakartamail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Mails to send. */
final class Mails {

  private Mails() {}

  static MimeMessage to(Properties properties, String... recipients) throws MessagingException {
    MimeMessage mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress("news@example.com"));
    for (String recipient : recipients) {
      mail.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    }
    mail.setSubject("The news");
    mail.setText("There is none.\n");
    mail.saveChanges();
    return mail;
  }

  /** Sends a mail that must not go through. */
  static MessagingException failure(MimeMessage mail) {
    try {
      Transport.send(mail);
    } catch (MessagingException e) {
      return e;
    }
    throw new AssertionError("the mail was sent");
  }
}
