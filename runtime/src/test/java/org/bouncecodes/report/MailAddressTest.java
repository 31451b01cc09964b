package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MailAddressTest {

  private static void check(String text, String expected) {
    MailAddress found = MailAddress.first(text, 0, text.length());
    assertEquals(expected, found == null ? null : found.address(), text);
  }

  @Test
  void findsAddressesAmongWords() {
    check("to ann@example.com, who", "ann@example.com");
    check("<ann@example.com>:", "ann@example.com");
    check("(ann+news@mail.example.com).", "ann+news@mail.example.com");
    check("mailto:o'neil@example.com", "o'neil@example.com");
    check("'ann@example.com'", "ann@example.com");
    check("Rcpt=[ann@example.com];Error", "ann@example.com");
    check("ann@[192.0.2.1] failed", "ann@[192.0.2.1]");
    check("\"ann b\"@example.com", "\"ann b\"@example.com");
    check("a @ b, ann@example.com", "ann@example.com");
  }

  @Test
  void findsAddressesOfAnyScript() {
    check("an änn@exämple.com", "änn@exämple.com");
    check("用户@例子.中国", "用户@例子.中国");
  }

  @Test
  void partsAddressesFromWordsThatTouchThem() {
    check("收件人：ann@example.com，", "ann@example.com");
    check("メールはann@example.comに届きません", "ann@example.com");
    check("收件人地址（ann@example.com）不存在", "ann@example.com");
    check("ann@example.com으로 보낸 메일", "ann@example.com");
  }

  @Test
  void keepsTheBracketsOutside() {
    String text = "x <ann@example.com> y";
    MailAddress found = MailAddress.first(text, 0, text.length());
    assertEquals(" <ann@example.com> ", text.substring(found.begin() - 1, found.end() + 1));
    assertEquals("ann", found.localPart());
  }

  @Test
  void findsNothingElse() {
    for (String text : new String[] {"", "@", "a@", "@b.c", "a @b", "a@ b", "@@@", "a@-"}) {
      assertNull(MailAddress.first(text, 0, text.length()), text);
    }
    assertNull(MailAddress.first("ann@example.com", 4, 15));
  }
}
