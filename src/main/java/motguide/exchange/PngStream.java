package motguide.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG of 8 bits a colour row by row, as the Portable Network Graphics specification (third
 * edition) lays it out, and says how large it is meant to be printed.
 */
final class PngStream {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BYTES_PER_PIXEL = 3;
  private static final byte FILTER_UP = 2;
  private static final byte UNIT_METRE = 1;
  private static final int CHUNK = 1 << 16;

  private final DataOutputStream out;
  private final int width;
  private final int height;
  private final Deflater deflater = new Deflater(6);
  private final byte[] row;
  private final byte[] above;
  private final byte[] filtered;
  private final byte[] chunk = new byte[CHUNK];

  PngStream(OutputStream out, int width, int height) {
    this.out = new DataOutputStream(out);
    this.width = width;
    this.height = height;
    row = new byte[width * BYTES_PER_PIXEL];
    above = new byte[row.length];
    filtered = new byte[row.length + 1];
  }

  /** Writes all that comes before the pixels. */
  void start(String title, double pixelsPerMetre) throws IOException {
    out.write(SIGNATURE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(width);
    data.writeInt(height);
    // 8 bits, red green blue, and the only compression, filtering and order there is.
    data.write(new byte[] {8, 2, 0, 0, 0});
    chunk("IHDR", bytes);
    data.writeInt((int) Math.round(pixelsPerMetre));
    data.writeInt((int) Math.round(pixelsPerMetre));
    data.writeByte(UNIT_METRE);
    chunk("pHYs", bytes);
    data.write("Title".getBytes(StandardCharsets.ISO_8859_1));
    // Ends the keyword; not compressed; no language; no translated keyword.
    data.write(new byte[5]);
    data.write(title.getBytes(StandardCharsets.UTF_8));
    chunk("iTXt", bytes);
  }

  /**
   * Writes the next rows.
   *
   * @param pixels as 0xRRGGBB, row after row
   */
  void rows(int[] pixels, int rows) throws IOException {
    for (int y = 0; y < rows; y++) {
      for (int x = 0, at = 0; x < width; x++) {
        int rgb = pixels[y * width + x];
        row[at++] = (byte) (rgb >> 16);
        row[at++] = (byte) (rgb >> 8);
        row[at++] = (byte) rgb;
      }
      filtered[0] = FILTER_UP;
      for (int i = 0; i < row.length; i++) {
        filtered[i + 1] = (byte) (row[i] - above[i]);
      }
      System.arraycopy(row, 0, above, 0, row.length);
      deflater.setInput(filtered);
      while (!deflater.needsInput()) {
        flushChunk();
      }
    }
  }

  /** Writes all that comes after the pixels. */
  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      flushChunk();
    }
    deflater.end();
    chunk("IEND", new ByteArrayOutputStream());
    out.flush();
  }

  private void flushChunk() throws IOException {
    int length = deflater.deflate(chunk);
    if (length > 0) {
      chunk("IDAT", chunk, length);
    }
  }

  private void chunk(String type, ByteArrayOutputStream bytes) throws IOException {
    chunk(type, bytes.toByteArray(), bytes.size());
    bytes.reset();
  }

  private void chunk(String type, byte[] bytes, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(bytes, 0, length);
    out.writeInt(length);
    out.write(name);
    out.write(bytes, 0, length);
    out.writeInt((int) sum.getValue());
  }
}
