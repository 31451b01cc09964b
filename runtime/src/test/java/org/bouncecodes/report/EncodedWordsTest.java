package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

  private static void check(String value, String expected) {
    assertEquals(expected, EncodedWords.decode(value));
  }

  @Test
  void decodesQuotedWords() {
    check("=?UTF-8?Q?R=C3=A9ponse_automatique?= : Facture", "Réponse automatique : Facture");
    check("=?iso-8859-1?q?Nicht_zustellbar:_B=FCro?=", "Nicht zustellbar: Büro");
    check("=?ISO-8859-15?Q?100_=A4?=", "100 €");
  }

  @Test
  void decodesBase64Words() {
    check("=?UTF-8?B?0L3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtQ==?=", "недоставленное");
    check("=?ISO-2022-JP?B?GyRCR1s/LklURz0bKEI=?=", "配信不能");
    check("=?GB2312?b?z7XNs83L0MU=?=", "系统退信");
  }

  @Test
  void dropsTheBlanksBetweenEncodedWordsOnly() {
    check("Re: =?UTF-8?Q?a?= =?UTF-8?Q?b?= c", "Re: ab c");
    check("=?UTF-8?Q?a?=\t=?ISO-8859-1?Q?b?=", "ab");
    check("=?UTF-8?Q?a?= x =?UTF-8?Q?b?=", "a x b");
  }

  @Test
  void joinsACharacterThatTwoWordsShare() {
    check("=?UTF-8?Q?B=C3?= =?UTF-8?Q?=BCro?=", "Büro");
  }

  @Test
  void readsPastTheLanguage() {
    check("=?UTF-8*fr?Q?Absence?=", "Absence");
  }

  @Test
  void leavesWhatItCannotDecode() {
    for (String value :
        new String[] {
          "",
          "=?",
          "=??",
          "=????=",
          "=?UTF-8?Q?",
          "=?UTF-8?Q?open",
          "=?UTF-8?X?abc?=",
          "=?UTF-8?Q?=ZZ?=",
          "=?UTF-8?Q?=C?=",
          "=?UTF-8?Q?=C3?=",
          "=?UTF-8?B?%%%?=",
          "=?no such charset?Q?abc?=",
          "=?x-unheard-of?Q?abc?=",
          "1 =? 2 ?= 3"
        }) {
      check(value, value);
    }
  }

  @Test
  void goesOnBehindWhatItCannotDecode() {
    check("=?UTF-8?X?a?= =?UTF-8?Q?b=21?=", "=?UTF-8?X?a?= b!");
    check("=?UTF-8?Q?=C3?= x =?UTF-8?Q?b?=", "=?UTF-8?Q?=C3?= x b");
  }

  @Test
  void begetsNoLineEnds() {
    check("=?UTF-8?Q?a=0D=0ASubject:_b?=", "a  Subject: b");
  }

  @Test
  void readsAnything() {
    Random random = new Random(2047);
    String signs = "=?=?UTF-8?Q?B?_ \tC3abß";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder value = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        value.append(signs.charAt(random.nextInt(signs.length())));
      }
      String decoded = EncodedWords.decode(value.toString());
      assertEquals(-1, decoded.indexOf('\n'));
    }
  }
}
