package org.bouncecodes.report;

import static org.bouncecodes.report.TextChecks.check;

import org.junit.jupiter.api.Test;

/** The bounces of Japanese, Chinese and Korean providers. */
class AsianTextTest {

  @Test
  void japaneseProviders() {
    check(
        """
        Your mail sent on: Thu, 29 Apr 2010 11:04:47 +0900
            Could not be delivered to: <ann@example.com>
            As their mailbox is full.
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
    check(
        """
           ----- The following addresses had delivery problems -----
        ann@example.com

           ----- Non-delivered information -----
        The number of messages in recipient's mailbox exceeded the local limit.
        """,
        "ann@example.com FAILED MAILBOX_FULL - - -");
  }

  @Test
  void kddiForward() {
    check(
        """
        Your mail sent on: Thu, 29 Apr 2010 11:04:47 +0900
            Could not be delivered to: <ann@example.com>
            As their address is unknown.
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void docomoJapanese() {
    check(
        """
        次のあて先へのメッセージはエラーのため送信できませんでした。

          ann@example.com

        宛先のメールアドレスが存在しません。
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void softbankJapanese() {
    check(
        """
        送信できませんでした。

        宛先 : ann@example.com
        原因 : 宛先のアドレスが存在しません。
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void neteaseChinese() {
    check(
        """
        抱歉，您的邮件被退回来了……

        原邮件信息：
        时    间：2026-01-05 10:00:00
        主    题：mailbox full
        收件人：ann@example.com

        退信原因：
        英文说明：550 User not found
        中文说明：收件人地址不存在
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void tencentChinese() {
    check(
        """
        很抱歉您发送的邮件被退回，以下是该邮件的相关信息：

        被退回邮件
        主 题：发票
        时 间：2026-01-05 10:00:00

        无法发送到 ann@example.com

        退信原因
        收件人邮件地址（ann@example.com）不存在，邮件无法送达。
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void naverKorean() {
    check(
        """
        메일을 다음 수신자에게 전송하지 못했습니다.

        받는 사람: ann@example.com
        보낸 시간: 2026-01-05 10:00:00
        제목: mailbox full

        550 5.1.1 User unknown
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN 5.1.1 - -");
  }

  @Test
  void sinaChinese() {
    check(
        """
        您好，您的邮件无法投递到以下收件人：

        ann@example.com

        原因：用户不存在
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }

  @Test
  void taiwanChinese() {
    check(
        """
        您的郵件無法傳遞給下列收件者：

        ann@example.com
        收件者不存在
        """,
        "ann@example.com FAILED MAILBOX_UNKNOWN - - -");
  }
}
