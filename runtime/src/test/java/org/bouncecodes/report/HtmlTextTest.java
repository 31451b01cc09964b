package org.bouncecodes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static void check(String html, String expected) {
    assertEquals(expected, HtmlText.of(html));
  }

  @Test
  void keepsLinesAndParagraphs() {
    check("<p>a\n  b</p><p>c<br>d</p>", "\n\na b\n\n\n\nc\nd\n\n");
    check("<tr><td>a</td><td>b</td></tr>", " a  b \n");
    check("a<div>b</div>c", "a\nb\nc");
    check("<div>a</div><div>b</div><div><br></div><div>c</div>", "a\nb\n\nc\n");
  }

  @Test
  void leavesOutWhatNobodySees() {
    check("<title>x</title><style>p > a {}</style>a<!-- <p> -->b<script>c</script>d", "abd");
    check("<a href=\"mailto:eve@example.com\">ann</a>", "ann");
  }

  @Test
  void readsCharacterReferences() {
    check("&lt;ann&#64;example&#x2e;com&gt; &amp; &quot;x&quot;", "<ann@example.com> & \"x\"");
    check("&Eacute;chec&nbsp;: l&rsquo;adresse &#xe0; &#128512;", "Échec : l'adresse à 😀");
    check("na&iuml;ve &yuml; &szlig;", "naïve ÿ ß");
  }

  @Test
  void leavesWhatIsNoReference() {
    for (String text :
        new String[] {
          "&",
          "&;",
          "& ",
          "a&b;c",
          "&#;",
          "&#x;",
          "&#0;",
          "&#99999999;",
          "&#xD7FFFFF;",
          "&unheardof;"
        }) {
      check(text, text);
    }
  }

  @Test
  void endsWhereATagDoesNot() {
    check("a<b", "a");
    check("a<!-- b", "a");
    check("a<style>b", "a");
    check("<", "");
  }
}
