package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypedValueTest {

  private static void checkAddress(String value, String expected) {
    assertEquals(expected, TypedValue.address(value).orElse(""), value);
  }

  @Test
  void readsAddressesOfAnyType() {
    checkAddress("rfc822; ann@example.com", "ann@example.com");
    checkAddress("RFC822;ann@example.com", "ann@example.com");
    checkAddress("rfc822 ; ann@example.com", "ann@example.com");
    checkAddress("x400; C=DE; S=Ann", "C=DE; S=Ann");
    checkAddress("unknown;ann", "ann");
  }

  @Test
  void readsAddressesWithoutAType() {
    checkAddress("ann@example.com", "ann@example.com");
    checkAddress("\"a;b\"@example.com", "\"a;b\"@example.com");
    checkAddress("a.b;c@example.com", "a.b;c@example.com");
  }

  @Test
  void leavesBracketsNamesAndCommentsAway() {
    checkAddress("rfc822;<ann@example.com>", "ann@example.com");
    checkAddress("rfc822; Ann Example <ann@example.com>", "ann@example.com");
    checkAddress("rfc822; ann@example.com (Ann)", "ann@example.com");
    checkAddress("rfc822; <>", "");
    checkAddress("rfc822;", "");
    checkAddress("", "");
  }

  @Test
  void leavesWhatLooksLikeXtext() {
    checkAddress("rfc822;ann+2Bnews@example.com", "ann+2Bnews@example.com");
    checkAddress("rfc822;ann\\x{FC}@example.com", "ann\\x{FC}@example.com");
  }

  @Test
  void readsUtf8AddressesInBothForms() {
    checkAddress("utf-8;änn@exämple.com", "änn@exämple.com");
    checkAddress("utf-8; \\x{E4}nn@ex\\x{e4}mple.com", "änn@exämple.com");
    checkAddress("UTF-8;\\x{1F600}@example.com", "\uD83D\uDE00@example.com");
    checkAddress("utf-8;\\x{7528}\\x{6237}@example.com", "用户@example.com");
  }

  @Test
  void leavesBadUtf8FormsAsTheyAre() {
    for (String address :
        new String[] {
          "\\x{}@example.com",
          "\\x{110000}@example.com",
          "\\x{FFFFFFF}@example.com",
          "\\x{zz}@example.com",
          "a\\x{41@example.com"
        }) {
      checkAddress("utf-8;" + address, address);
    }
  }

  @Test
  void tellsHostsWithoutTheirType() {
    assertEquals("mx.example.com", TypedValue.withoutType("dns; mx.example.com"));
    assertEquals("mx.example.com", TypedValue.withoutType("mx.example.com"));
    assertEquals("mx.example.com;25", TypedValue.withoutType(" mx.example.com;25 "));
  }

  @Test
  void tellsMailAddressesFromOtherNames() {
    assertTrue(TypedValue.isMailAddress("ann@example.com"));
    for (String name :
        new String[] {
          "", "ann", "|/usr/bin/vacation", "@mx.example.com:ann", "IMCEAEX-_O=EXAMPLE@example.com"
        }) {
      assertFalse(TypedValue.isMailAddress(name), name);
    }
  }
}
