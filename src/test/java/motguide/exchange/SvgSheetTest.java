package motguide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import motguide.sheet.Print;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class SvgSheetTest {
  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private Document svg(Print print) throws IOException, ParserConfigurationException, SAXException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgSheet(fonts, PrintPalette.of(false)).write(print, out, ExportWatch.NONE);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void wordsAreText() throws IOException, ParserConfigurationException, SAXException {
    Document svg = svg(SamplePrint.of(fonts, "年表", "1991", "『製品開発力』"));
    assertThat(texts(svg)).containsExactly("1991", "『製品開発力』");
    assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ja");
  }

  @Test
  void hostileCharactersAreTextToo()
      throws IOException, ParserConfigurationException, SAXException {
    String hostile = "</text><script>&amp; \"'\u0001\uD800]]>";
    Document svg = svg(SamplePrint.of(fonts, hostile, hostile));
    assertThat(texts(svg)).containsExactly("</text><script>&amp; \"']]>");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void isAsLargeAsThePaper() throws IOException, ParserConfigurationException, SAXException {
    Element root = svg(SamplePrint.of(fonts, "t", "x")).getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("297mm");
    assertThat(root.getAttribute("height")).isEqualTo("210mm");
  }

  @Test
  void bringsTheLettersItNeedsAndNoMore()
      throws IOException, ParserConfigurationException, SAXException {
    Document svg = svg(SamplePrint.of(fonts, "t", "技術経営"));
    String style = svg.getElementsByTagName("style").item(0).getTextContent();
    Matcher data = Pattern.compile("base64,([^)]+)\\)").matcher(style);
    assertThat(data.find()).isTrue();
    byte[] font = Base64.getDecoder().decode(data.group(1));
    assertThat(font.length).isLessThan(20_000);
    try (TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      assertThat("技術経営".codePoints()).allMatch(c -> glyph(subset, c) != 0);
      assertThat(glyph(subset, '史')).isZero();
    }
    assertThat(data.find()).as("a second font").isFalse();
  }

  private static int glyph(TrueTypeFont font, int codePoint) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whatBelongsTogetherIsAGroupThatSaysWhatItIs()
      throws IOException, ParserConfigurationException, SAXException {
    Document svg = svg(SamplePrint.of(fonts, "年表", "x"));
    Element group = (Element) svg.getElementsByTagName("g").item(0);
    assertThat(group.getAttribute("class")).isEqualTo("event");
    assertThat(group.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("年表");
  }

  @Test
  void numbersAreShort() {
    assertThat(SvgSheet.number(12)).isEqualTo("12");
    assertThat(SvgSheet.number(-0.004)).isEqualTo("0");
    assertThat(SvgSheet.number(1234567.891)).isEqualTo("1234567.89");
  }
}
