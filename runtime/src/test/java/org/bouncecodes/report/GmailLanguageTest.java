package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of Gmail in other languages than English. */
class GmailLanguageTest {

  @Test
  void gmailGerman() {
    check(
        """

        ** Adresse nicht gefunden **

        Ihre Nachricht wurde nicht an ann@example.com zugestellt, weil die Adresse nicht \
        gefunden wurde oder keine E-Mails empfangen kann.

        Hier erhalten Sie weitere Informationen: https://support.google.com/mail/?p=NoSuchUser

        Antwort:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailFrench() {
    check(
        """

        ** Adresse introuvable **

        Votre message n'est pas parvenu à ann@example.com, car l'adresse est introuvable ou ne \
        peut pas recevoir d'e-mails.

        Réponse du serveur :

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailSpanish() {
    check(
        """

        ** No se ha encontrado la dirección **

        Tu mensaje no se ha entregado a ann@example.com porque no se ha encontrado la dirección \
        o esta no puede recibir correo.

        La respuesta fue la siguiente:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailPortuguese() {
    check(
        """

        ** Endereço não encontrado **

        Sua mensagem não foi entregue a ann@example.com porque o endereço não foi encontrado ou \
        não pode receber e-mails.

        A resposta foi:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailItalian() {
    check(
        """

        ** Indirizzo non trovato **

        Il tuo messaggio non è stato consegnato a ann@example.com perché l'indirizzo non è \
        stato trovato o non può ricevere posta.

        La risposta è stata:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailDutch() {
    check(
        """

        ** Adres niet gevonden **

        Je bericht is niet bezorgd bij ann@example.com omdat het adres niet is gevonden of geen \
        e-mails kan ontvangen.

        Het antwoord was:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailPolish() {
    check(
        """

        ** Nie znaleziono adresu **

        Twoja wiadomość do ann@example.com nie została dostarczona, ponieważ nie udało się \
        znaleźć adresu lub nie może on odbierać poczty.

        Odpowiedź:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailRussian() {
    check(
        """

        ** Адрес не найден **

        Ваше сообщение не доставлено. Адрес ann@example.com не найден или не принимает входящую \
        почту.

        Ответ сервера:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailJapanese() {
    check(
        """

        ** アドレスが見つかりません **

        アドレスが見つからないか、メールを受信できないため、メールは ann@example.com に配信されませんでした。

        応答:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailChinese() {
    check(
        """

        ** 找不到地址 **

        您的邮件未送达 ann@example.com，因为系统找不到该地址，或者该地址无法接收邮件。

        响应如下：

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void gmailTurkish() {
    check(
        """
        ** Adres bulunamadı **

        İletiniz ann@example.com adresine teslim edilemedi. Adres bulunamadı.

        Yanıt şuydu:

        550 5.1.1 The email account that you tried to reach does not exist.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }
}
