package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of European and Brazilian providers in their languages. */
class EuropeanTextTest {

  @Test
  void orangeFrench() {
    check(
        """
        Ceci est un message automatique du serveur de messagerie.

        Nous sommes désolés, votre message n’a pas pu être remis aux destinataires suivants :

        <ann@example.com>: 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void uolPortuguese() {
    check(
        """
        A sua mensagem não pôde ser entregue aos seguintes destinatários:

        ann@example.com
        Motivo: 552 5.2.2 Caixa postal cheia
        """,
        "ann@example.com FAILED MAILBOX_FULL 5.2.2 - -");
  }

  @Test
  void seznamCzech() {
    check(
        """
        Vaše zpráva nebyla doručena těmto příjemcům:

          ann@example.com
            550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void wpPlPolish() {
    check(
        """
        Nie udało się dostarczyć wiadomości do:

        ann@example.com
        550 5.1.1 Nie ma takiego użytkownika
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void kpnDutch() {
    check(
        """
        Uw bericht kon niet worden afgeleverd bij de volgende ontvangers:

        <ann@example.com>: 550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void timItalian() {
    check(
        """
        Il messaggio non può essere consegnato a:

           ann@example.com

        per il seguente motivo:

           casella piena
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }
}
