package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;
import static org.bouncecodes.report.TextChecks.checkHtml;

import org.junit.jupiter.api.Test;

/** The bounces of Exchange in other languages than English. */
class ExchangeLanguageTest {

  @Test
  void exchangeOf2003German() {
    check(
        """
        Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.

              Betreff:\tRechnung
              Gesendet am:\t24.06.2010 10:00

        Folgende Empfänger können nicht erreicht werden:

              ann@example.com am 24.06.2010 10:00
                    Das E-Mail-Konto ist in der Organisation nicht vorhanden, an die diese \
        Nachricht gesendet wurde. Prüfen Sie die Adresse.
                    <mx.example.com #5.1.1>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeOf2003French() {
    check(
        """
        Votre message n'a pas été remis à certains ou à tous les destinataires prévus.

              Objet :\tFacture
              Envoyé le :\t24/06/2010 10:00

        Impossible de joindre le(s) destinataire(s) suivant(s) :

              ann@example.com le 24/06/2010 10:00
                    Le compte de messagerie n'existe pas dans l'organisation à laquelle ce \
        message a été envoyé.
                    <mx.example.com #5.1.1>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeOf2003Spanish() {
    check(
        """
        El mensaje no llegó a algunos de los destinatarios o a ninguno de ellos.

              Asunto:\tFactura
              Enviado el:\t24/06/2010 10:00

        No se puede tener acceso a los destinatarios siguientes:

              ann@example.com el 24/06/2010 10:00
                    No existe la cuenta de correo electrónico en la organización a la que se \
        envió este mensaje.
                    <mx.example.com #5.1.1>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeOf2003Italian() {
    check(
        """
        Il messaggio non è stato recapitato ad alcuni o a tutti i destinatari.

              Oggetto:\tFattura
              Inviato:\t24/06/2010 10:00

        Impossibile contattare i seguenti destinatari:

              ann@example.com il 24/06/2010 10:00
                    L'account di posta elettronica non esiste nell'organizzazione.
                    <mx.example.com #5.1.1>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeGermanAdministrators() {
    check(
        """
        Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

        ann@example.com (ann@example.com)
        Die eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die Adresse.

        Diagnoseinformationen für Administratoren:

        Generierender Server: mx.example.net

        ann@example.com
        mx.example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'

        Ursprüngliche Nachrichtenkopfzeilen:

        Received: from mx.example.net
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangePolish() {
    check(
        """
        Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się:

        ann@example.com
        Nie można odnaleźć wprowadzonego adresu e-mail. Sprawdź adres.

        Informacje diagnostyczne dla administratorów:

        Serwer generujący: mx.example.net

        ann@example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeRussian() {
    check(
        """
        Не удалось выполнить доставку следующим получателям или группам:

        ann@example.com
        Введенный адрес электронной почты не найден. Проверьте адрес.

        Диагностические сведения для администраторов:

        Создающий сервер: mx.example.net

        ann@example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeChinese() {
    check(
        """
        向以下收件人或组传递邮件失败:

        ann@example.com
        找不到您输入的电子邮件地址。请检查收件人的电子邮件地址。

        供管理员使用的诊断信息:

        正在生成服务器: mx.example.net

        ann@example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeJapanese() {
    check(
        """
        次の受信者またはグループへの配信に失敗しました:

        ann@example.com
        入力した電子メール アドレスが見つかりませんでした。

        管理者向けの診断情報:

        生成サーバー: mx.example.net

        ann@example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeDutch() {
    check(
        """
        Bezorging bij de volgende geadresseerden of groepen is mislukt:

        ann@example.com
        Het opgegeven e-mailadres is niet gevonden.

        Diagnostische gegevens voor beheerders:

        Genererende server: mx.example.net

        ann@example.com
        Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void exchangeInHtmlAndFrench() {
    checkHtml(
        """
        <html><body><p><b>&Eacute;chec de la remise pour ces destinataires ou groupes&nbsp;:</b></p>
        <p><a href="mailto:ann@example.com">ann@example.com</a><br>L&rsquo;adresse que vous \
        avez entr&eacute;e est introuvable.</p>
        <p><b>Informations de diagnostic &agrave; l&#39;attention des administrateurs&nbsp;:</b></p>
        <p>Serveur de g&eacute;n&eacute;ration&nbsp;: mx.example.net</p>
        <p>ann@example.com<br>Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not \
        found'</p></body></html>
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }
}
